import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { unbind } from '@/lib/services/masuk/bind-kantor'
import { administrate } from './administrate'

/**
 * Takes the office's own sign-in off an account, at once, whatever it decides about: his password stays, and all his sessions end.
 * @throws AppError FORBIDDEN, NOT_FOUND when none is bound.
 */
export async function endAkunKantor(petugas: Petugas, petugasId: string): Promise<void> {
  const act = { petugas, permission: 'petugas:manage', tindakan: 'LEPAS_AKUN_KANTOR', objek: `petugas:${petugasId}` } as const
  await administrate(act, (unit) => unbind(unit, petugasId))
}
