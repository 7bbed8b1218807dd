import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { BeriPeran } from '@/lib/domain/petugas/petugas-schema'
import { judgePeran } from '@/lib/services/jabatan/apply-usulan'
import { doOrPropose } from '@/lib/services/jabatan/propose-usulan'
import { administrate } from './administrate'

/**
 * Gives a post of a layanan for a period. One person never holds two posts that must watch each other, and a layanan has
 * one custodian: the first is judged here, the second by the database. A post that decides about keys is only proposed.
 * @throws AppError FORBIDDEN, NOT_FOUND, INVALID_INPUT ('peran.bertentangan', 'peran.sudah', 'peran.pemegangSatu').
 */
export async function givePeran(petugas: Petugas, input: BeriPeran): Promise<void> {
  const { petugasId, peran, layanan, mulai } = input
  const act = {
    petugas,
    permission: 'petugas:manage',
    tindakan: 'BERI_PERAN',
    objek: `petugas:${petugasId}`,
    rincian: { peran, layanan },
  } as const
  await administrate(
    act,
    async (unit) => {
      const isi = { peran, layanan, mulai, selesai: input.selesai || null, delegasi: input.delegasi || null }
      const given = { petugasId, isi, rahasia: null }
      await judgePeran(unit, given)
      await doOrPropose(unit, { ...given, jenis: 'BERI_PERAN', diusulkanId: petugas.id })
    },
    'peran.pemegangSatu',
  )
}
