import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { clearSecondFactor, findAkun, setKataSandi } from '@/lib/data/akun'
import { revokeAllSessions } from '@/lib/data/session'
import { newSandiAwal } from '@/lib/infra/kode-masuk'
import { hashSecret } from '@/lib/infra/password'
import { administrate } from './administrate'

/**
 * Takes the second factor off an account whose owner lost phone and backup codes; he sets up a new one after signing in.
 * Sessions end. A custodian's key is not touched by this: its passphrase is another secret.
 * @throws AppError FORBIDDEN, NOT_FOUND.
 */
export async function resetSecondFactor(petugas: Petugas, petugasId: string): Promise<void> {
  const act = { petugas, permission: 'petugas:manage', tindakan: 'ATUR_ULANG_2FA', objek: `petugas:${petugasId}` } as const
  await administrate(act, async ({ tx, at }) => {
    if (!(await findAkun(tx, petugasId))) throw new AppError('NOT_FOUND')
    await clearSecondFactor(tx, petugasId)
    await revokeAllSessions(tx, petugasId, at)
  })
}

/** A new first password for somebody who forgot his; returned once, changed at the next sign-in. @throws AppError as above. */
export async function resetPassword(petugas: Petugas, petugasId: string): Promise<string> {
  const sandi = newSandiAwal()
  const hash = await hashSecret(sandi)
  const act = { petugas, permission: 'petugas:manage', tindakan: 'ATUR_ULANG_SANDI', objek: `petugas:${petugasId}` } as const
  await administrate(act, async ({ tx, at }) => {
    if (!(await findAkun(tx, petugasId))) throw new AppError('NOT_FOUND')
    await setKataSandi(tx, petugasId, hash, true)
    await revokeAllSessions(tx, petugasId, at)
  })
  return sandi
}
