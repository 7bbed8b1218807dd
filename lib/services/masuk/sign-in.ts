import 'server-only'
import { AppError } from '@/lib/domain/errors'
import { countTolak } from '@/lib/data/hitungan-tolak'
import { enqueueMail } from '@/lib/data/outbox'
import { findPetugasLogin } from '@/lib/data/petugas'
import { createSession } from '@/lib/data/session'
import { inTransaction } from '@/lib/data/transaction'
import { now } from '@/lib/infra/clock'
import { newToken } from '@/lib/infra/kode'
import { verifyNothing, verifySecret } from '@/lib/infra/password'
import { forgetAttempts, forgetKode, mayTryKode, paceAttempt } from './attempts'
import { takeSecondFactor } from './second-factor'
import { SESSION_HOURS, sessionIdOf } from './session-token'

/** `perangkat`: the mark of a device that signed in to this account before, or null. */
export type SignIn = Readonly<{
  namaPengguna: string
  kataSandi: string
  kode2fa?: string
  alamatIp: string | null
  perangkat?: string | null
}>

type Akun = NonNullable<Awaited<ReturnType<typeof findPetugasLogin>>>

const HOUR = 3_600_000

const PERINGATAN = {
  subjek: 'Kode kedua akun Anda salah lima kali',
  teks: [
    'Seseorang masuk dengan kata sandi akun Anda, tetapi kode keduanya salah lima kali. Dari perangkat yang tidak dikenal, kata sandi itu untuk sementara tidak berlaku; Anda tetap dapat masuk dari perangkat yang biasa Anda pakai.',
    'Bila itu bukan Anda, segera ganti kata sandi di halaman akun.',
  ].join('\n\n'),
}

/** Whoever knows the password and not the second factor is the owner in a hurry, or somebody the owner must know of. Once an hour. */
async function warnOwner({ id, surel }: Akun): Promise<void> {
  await inTransaction(async ({ tx, at, audit }) => {
    audit({ aktor: 'tamu', tindakan: 'KODE_2FA_BERULANG', objek: `petugas:${id}` })
    if (surel) await enqueueMail(tx, at, { kunci: `kode2fa:${id}:${Math.floor(at.getTime() / HOUR)}`, kepada: surel, ...PERINGATAN })
  })
}

/**
 * The second factor of somebody whose password was right. After five wrong ones the password itself counts for nothing for a
 * while on devices that are not known: what is answered is the same as for a wrong password.
 */
async function passesSecondFactor(akun: Akun, kode: string, perangkat: string | null, at: Date): Promise<boolean> {
  if (akun.totpTersegel === null) return true
  if (!(await mayTryKode(akun.id, perangkat))) {
    await warnOwner(akun)
    return false
  }
  if (!(await takeSecondFactor(akun, kode, at))) return false
  await forgetKode(akun.id, perangkat)
  return true
}

/**
 * Verifies a petugas and opens a session; returns the token for the cookie. Wrong tries are slowed down, never locked,
 * and an unknown name takes as long as a wrong password. An account with a second factor needs its code as well.
 * @throws AppError WRONG_CREDENTIALS, TOO_MANY_TRIES.
 */
export async function signIn({ namaPengguna, kataSandi, kode2fa = '', alamatIp, perangkat = null }: SignIn): Promise<string> {
  const percobaan = await paceAttempt(namaPengguna, perangkat)
  const account = await findPetugasLogin(namaPengguna)
  const ok = account ? await verifySecret(account.kataSandi, kataSandi) : await verifyNothing(kataSandi)
  const at = now()
  // Password first: a code is used up only by somebody who knows both. What was wrong is told in one sentence.
  if (!ok || !account || !(await passesSecondFactor(account, kode2fa, perangkat, at))) {
    await countTolak('masuk', at)
    throw new AppError('WRONG_CREDENTIALS')
  }
  await forgetAttempts(percobaan)
  const token = newToken()
  await inTransaction(async ({ tx, audit }) => {
    await createSession(tx, {
      id: sessionIdOf(token),
      petugasId: account.id,
      dibuatAt: at,
      kedaluwarsa: new Date(at.getTime() + SESSION_HOURS * HOUR),
      alamatIp,
    })
    audit({ aktor: `petugas:${account.id}`, tindakan: 'MASUK', objek: `petugas:${account.id}` })
  })
  return token
}
