import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { findPetugasLogin } from '@/lib/data/petugas'
import { now } from '@/lib/infra/clock'
import { env } from '@/lib/infra/env'
import { verifySecret } from '@/lib/infra/password'
import { forgetAttempts, forgetKode, mayTryKode, paceAttempt } from './attempts'
import { takeSecondFactor } from './second-factor'

/** What is asked for at the moment of an act that decides about keys. */
export type Kehadiran = 'FAKTOR_KEDUA' | 'KATA_SANDI' | 'TIDAK_ADA'

/** In the demo, whose accounts have no second factor, the password takes its place; elsewhere nothing does. */
export async function kehadiranOf(petugas: Petugas): Promise<Kehadiran> {
  const akun = await findPetugasLogin(petugas.namaPengguna)
  if (akun?.totpTersegel) return 'FAKTOR_KEDUA'
  return env().demo ? 'KATA_SANDI' : 'TIDAK_ADA'
}

async function isPassword(petugas: Petugas, hash: string, typed: string): Promise<boolean> {
  const percobaan = await paceAttempt(petugas.namaPengguna)
  const right = await verifySecret(hash, typed)
  if (right) await forgetAttempts(percobaan)
  return right
}

async function isCode(akun: Parameters<typeof takeSecondFactor>[0], typed: string): Promise<boolean> {
  if (!(await mayTryKode(akun.id, null))) throw new AppError('TOO_MANY_TRIES')
  const right = await takeSecondFactor(akun, typed.replaceAll(' ', ''), now())
  if (right) await forgetKode(akun.id, null)
  return right
}

/**
 * Is it really he who sits there? A session left open decides nothing about keys.
 * @throws AppError INVALID_INPUT "kehadiran.salah", GUARD_FAILED "faktorKeduaWajib", TOO_MANY_TRIES.
 */
export async function provePresence(petugas: Petugas, typed: string): Promise<void> {
  const akun = await findPetugasLogin(petugas.namaPengguna)
  if (!akun) throw new AppError('FORBIDDEN')
  if (!akun.totpTersegel && !env().demo) throw new AppError('GUARD_FAILED', ['faktorKeduaWajib'])
  const right = akun.totpTersegel ? await isCode(akun, typed) : await isPassword(petugas, akun.kataSandi, typed)
  if (!right) throw new AppError('INVALID_INPUT', ['kehadiran.salah'])
}
