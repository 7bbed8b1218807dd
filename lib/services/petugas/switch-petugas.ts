import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { countAdminSistem, setAktif } from '@/lib/data/akun'
import { revokeAllSessions } from '@/lib/data/session'
import { administrate } from './administrate'

const actOf = (petugas: Petugas, petugasId: string, tindakan: string) =>
  ({ petugas, permission: 'petugas:manage', tindakan, objek: `petugas:${petugasId}` }) as const

/**
 * Switches an account off: its sessions end with it.
 * @throws AppError FORBIDDEN, CONFLICT when it is off already, GUARD_FAILED ('adminTerakhir').
 */
export async function switchOffPetugas(petugas: Petugas, petugasId: string): Promise<void> {
  await administrate(actOf(petugas, petugasId, 'NONAKTIFKAN_PETUGAS'), async ({ tx, at }) => {
    if ((await countAdminSistem(tx, at, petugasId)) === 0) throw new AppError('GUARD_FAILED', ['adminTerakhir'])
    if (!(await setAktif(tx, petugasId, false))) throw new AppError('CONFLICT')
    await revokeAllSessions(tx, petugasId, at)
  })
}

/** @throws AppError FORBIDDEN, CONFLICT when it is on already. */
export async function switchOnPetugas(petugas: Petugas, petugasId: string): Promise<void> {
  await administrate(actOf(petugas, petugasId, 'AKTIFKAN_PETUGAS'), async ({ tx }) => {
    if (!(await setAktif(tx, petugasId, true))) throw new AppError('CONFLICT')
  })
}
