import 'server-only'
import { AppError } from '@/lib/domain/errors'
import { countTolak } from '@/lib/data/hitungan-tolak'
import { findPetugasLogin } from '@/lib/data/petugas'
import { createSession } from '@/lib/data/session'
import { inTransaction } from '@/lib/data/transaction'
import { now } from '@/lib/infra/clock'
import { newToken } from '@/lib/infra/kode'
import { verifyNothing, verifySecret } from '@/lib/infra/password'
import { waitAttempt } from './attempts'
import { takeSecondFactor } from './second-factor'
import { SESSION_HOURS, sessionIdOf } from './session-token'

export type SignIn = Readonly<{ namaPengguna: string; kataSandi: string; kode2fa?: string; alamatIp: string | null }>

/**
 * Verifies a petugas and opens a session; returns the token for the cookie. Wrong tries are slowed down, never locked,
 * and an unknown name takes as long as a wrong password. An account with a second factor needs its code as well.
 * @throws AppError WRONG_CREDENTIALS.
 */
export async function signIn({ namaPengguna, kataSandi, kode2fa = '', alamatIp }: SignIn): Promise<string> {
  await waitAttempt(namaPengguna)
  const account = await findPetugasLogin(namaPengguna)
  const ok = account ? await verifySecret(account.kataSandi, kataSandi) : await verifyNothing(kataSandi)
  const at = now()
  // Password first: a code is used up only by somebody who knows both. What was wrong is told in one sentence.
  if (!ok || !account || !(await takeSecondFactor(account, kode2fa, at))) {
    await countTolak('masuk', at)
    throw new AppError('WRONG_CREDENTIALS')
  }
  const token = newToken()
  await createSession(sessionIdOf(token), account.id, at, new Date(at.getTime() + SESSION_HOURS * 3_600_000), alamatIp)
  await inTransaction(async ({ audit }) => audit({ aktor: `petugas:${account.id}`, tindakan: 'MASUK', objek: `petugas:${account.id}` }))
  return token
}
