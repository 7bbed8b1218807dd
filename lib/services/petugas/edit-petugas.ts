import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import type { PetugasUbah } from '@/lib/domain/petugas/petugas-schema'
import { findAkun, updateOrang } from '@/lib/data/akun'
import { findTerjaga } from '@/lib/data/penentu'
import { listDidirikan } from '@/lib/data/pendirian'
import type { UnitOfWork } from '@/lib/data/transaction'
import { findUnit } from '@/lib/data/unit'
import { doOrPropose } from '@/lib/services/jabatan/propose-usulan'
import { administrate } from './administrate'

/**
 * Who decides about keys decides in his office: moved by one person's word he would lose that without anybody's consent.
 * @throws AppError INVALID_INPUT 'unitId.terjaga', 'unitId.wajib'.
 */
async function judgeUnit({ tx, at }: UnitOfWork, petugasId: string, lama: string, baru: string): Promise<void> {
  if (lama === baru) return
  if (!(await findUnit(tx, baru))) throw new AppError('INVALID_INPUT', ['unitId.wajib'])
  const [{ layanan }, didirikan] = await Promise.all([findTerjaga(tx, petugasId, at), listDidirikan(tx)])
  if (layanan.some((each) => didirikan.includes(each))) throw new AppError('INVALID_INPUT', ['unitId.terjaga'])
}

/**
 * Puts right who an account belongs to, or moves him to another unit. Papers already issued keep what they say. The address
 * of an account that decides about keys is only proposed: his warnings go there.
 * @throws AppError FORBIDDEN, NOT_FOUND, INVALID_INPUT ('unitId.wajib', 'unitId.terjaga'), GUARD_FAILED 'usulanSudahAda'.
 */
export async function editPetugas(petugas: Petugas, { petugasId, surel, nip, pangkat, ...orang }: PetugasUbah): Promise<void> {
  const act = { petugas, permission: 'petugas:manage', tindakan: 'UBAH_PETUGAS', objek: `petugas:${petugasId}` } as const
  await administrate(act, async (unit) => {
    const akun = await findAkun(unit.tx, petugasId)
    if (!akun) throw new AppError('NOT_FOUND')
    await judgeUnit(unit, petugasId, akun.unit.id, orang.unitId)
    await updateOrang(unit.tx, petugasId, { ...orang, nip: nip || null, pangkat: pangkat || null })
    if (surel !== '' && surel !== akun.surel)
      await doOrPropose(unit, { petugasId, isi: {}, rahasia: surel, jenis: 'UBAH_SUREL', diusulkanId: petugas.id })
  })
}
