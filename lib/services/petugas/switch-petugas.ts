import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { countAdminSistem, findAkun } from '@/lib/data/akun'
import { doOrPropose } from '@/lib/services/jabatan/propose-usulan'
import { administrate } from './administrate'

type Switch = Readonly<{ petugas: Petugas; petugasId: string; aktif: boolean }>

async function switchPetugas({ petugas, petugasId, aktif }: Switch): Promise<void> {
  const tindakan = aktif ? 'AKTIFKAN_PETUGAS' : 'NONAKTIFKAN_PETUGAS'
  const act = { petugas, permission: 'petugas:manage', tindakan, objek: `petugas:${petugasId}` } as const
  await administrate(act, async (unit) => {
    if (!aktif && (await countAdminSistem(unit.tx, unit.at, petugasId)) === 0) throw new AppError('GUARD_FAILED', ['adminTerakhir'])
    const akun = await findAkun(unit.tx, petugasId)
    if (!akun || akun.aktif === aktif) throw new AppError('CONFLICT')
    await doOrPropose(unit, { petugasId, isi: {}, rahasia: null, jenis: aktif ? 'AKTIFKAN' : 'NONAKTIFKAN', diusulkanId: petugas.id })
  })
}

/**
 * Switches an account off: its sessions end with it. For one that decides about keys this is only proposed.
 * @throws AppError FORBIDDEN, CONFLICT when it is off already, GUARD_FAILED ('adminTerakhir', 'usulanSudahAda').
 */
export const switchOffPetugas = (petugas: Petugas, petugasId: string): Promise<void> => switchPetugas({ petugas, petugasId, aktif: false })

/** @throws AppError FORBIDDEN, CONFLICT when it is on already, GUARD_FAILED ('usulanSudahAda'). */
export const switchOnPetugas = (petugas: Petugas, petugasId: string): Promise<void> => switchPetugas({ petugas, petugasId, aktif: true })
