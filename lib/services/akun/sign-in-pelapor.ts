import 'server-only'
import { AppError } from '@/lib/domain/errors'
import { findAkunLogin } from '@/lib/data/akun-pelapor'
import { countTolak } from '@/lib/data/hitungan-tolak'
import { now } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { verifyNothing, verifySecret } from '@/lib/infra/password'
import { paceAttempt } from '@/lib/services/masuk/attempts'
import { openSessionPelapor } from './session'

type Kredensial = Readonly<{ namaPengguna: string; kataSandi: string }>

/**
 * The account a name and a password open together; slowed down like the officers' sign-in, with no address kept.
 * @throws AppError WRONG_CREDENTIALS.
 */
export async function verifyPelapor({ namaPengguna, kataSandi }: Kredensial): Promise<Readonly<{ id: string; samaran: string }>> {
  await paceAttempt(namaPengguna)
  const akun = await findAkunLogin(namaPengguna)
  const ok = akun ? await verifySecret(akun.kataSandi, kataSandi) : await verifyNothing(kataSandi)
  if (ok && akun) return { id: akun.id, samaran: akun.samaran }
  await countTolak('masuk', now())
  throw new AppError('WRONG_CREDENTIALS')
}

/** Signs a reporter in; returns the token for the cookie. @throws AppError WRONG_CREDENTIALS. */
export async function signInPelapor(kredensial: Kredensial): Promise<string> {
  const { id } = await verifyPelapor(kredensial)
  return openSessionPelapor(db, id, now())
}
