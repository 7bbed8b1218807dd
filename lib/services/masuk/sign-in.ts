import 'server-only'
import { AppError } from '@/lib/domain/errors'
import { countTolak } from '@/lib/data/hitungan-tolak'
import { findPetugasLogin } from '@/lib/data/petugas'
import { now } from '@/lib/infra/clock'
import { verifyNothing, verifySecret } from '@/lib/infra/password'
import { forgetAttempts, paceAttempt } from './attempts'
import { openSession } from './open-session'
import { passesSecondFactor } from './pass-second-factor'

/** `perangkat`: the mark of a device that signed in to this account before, or null. */
export type SignIn = Readonly<{
  namaPengguna: string
  kataSandi: string
  kode2fa?: string
  alamatIp: string | null
  perangkat?: string | null
}>

/**
 * Is it he, by his password and, where he has one, his second factor? Wrong tries are slowed down, never locked, and an unknown
 * name takes as long as a wrong password. Password first: a code is used up only by somebody who knows both. What was wrong is
 * told in one sentence. @throws AppError WRONG_CREDENTIALS, TOO_MANY_TRIES.
 */
export async function proveOwner({ namaPengguna, kataSandi, kode2fa = '', perangkat = null }: Omit<SignIn, 'alamatIp'>) {
  const percobaan = await paceAttempt(namaPengguna, perangkat)
  const account = await findPetugasLogin(namaPengguna)
  const ok = account ? await verifySecret(account.kataSandi, kataSandi) : await verifyNothing(kataSandi)
  const at = now()
  if (!ok || !account || !(await passesSecondFactor(account, { kode: kode2fa, perangkat, at, langkah1: 'KATA_SANDI' }))) {
    await countTolak('masuk', at)
    throw new AppError('WRONG_CREDENTIALS')
  }
  await forgetAttempts(percobaan)
  return { petugasId: account.id, at }
}

/** Verifies a petugas and opens a session; returns the token for the cookie. @throws AppError WRONG_CREDENTIALS, TOO_MANY_TRIES. */
export async function signIn({ alamatIp, ...input }: SignIn): Promise<string> {
  return openSession({ ...(await proveOwner(input)), alamatIp })
}
