import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import type { BeriPeran } from '@/lib/domain/petugas/petugas-schema'
import { peranBertentangan } from '@/lib/domain/petugas/pisah-peran'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { fromDateColumn } from '@/lib/data/dates'
import { findAkun, insertPeran } from '@/lib/data/akun'
import { lockPetugas } from '@/lib/data/petugas'
import { administrate } from './administrate'

/**
 * Gives a post of a layanan for a period. One person never holds two posts that must watch each other, and a layanan has
 * one custodian: the first is judged here, the second by the database.
 * @throws AppError FORBIDDEN, NOT_FOUND, INVALID_INPUT ('peran.bertentangan', 'peran.sudah', 'peran.pemegangSatu').
 */
export async function givePeran(petugas: Petugas, input: BeriPeran): Promise<void> {
  const { petugasId, peran, layanan } = input
  const act = { petugas, permission: 'petugas:manage', tindakan: 'BERI_PERAN', objek: `petugas:${petugasId}`, rincian: { peran, layanan } } as const
  await administrate(
    act,
    async ({ tx, at }) => {
      // Two posts given at the same moment must see each other.
      await lockPetugas(tx, petugasId)
      const akun = await findAkun(tx, petugasId)
      if (!akun) throw new AppError('NOT_FOUND')
      const today = officeDate(at)
      const held = akun.peran.filter((row) => row.selesai === null || fromDateColumn(row.selesai) >= today)
      if (peranBertentangan(held.map((row) => row.peran), peran).length > 0) throw new AppError('INVALID_INPUT', ['peran.bertentangan'])
      if (held.some((row) => row.peran === peran && row.layanan === layanan)) throw new AppError('INVALID_INPUT', ['peran.sudah'])
      await insertPeran(tx, { petugasId, peran, layanan, mulai: input.mulai, selesai: input.selesai || null, delegasi: input.delegasi || null })
    },
    'peran.pemegangSatu',
  )
}
