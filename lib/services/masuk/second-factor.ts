import 'server-only'
import { openTotp, takeKodeCadangan, takeTotpLangkah } from '@/lib/data/akun'
import { hashCode, isCode } from '@/lib/infra/code-hash'
import { bareKodeCadangan } from '@/lib/infra/kode-masuk'
import { totpStep } from '@/lib/infra/totp'

type Akun = Readonly<{ id: string; totpTersegel: Uint8Array | null; kodeCadangan: readonly string[] }>

const contextOf = (petugasId: string) => `kodeCadangan|${petugasId}`

/** What an account keeps of its backup codes. */
export const hashKodeCadangan = (petugasId: string, codes: readonly string[]): readonly string[] =>
  codes.map((code) => hashCode(contextOf(petugasId), bareKodeCadangan(code)))

/** Every code is compared, wherever the right one stands, so that the time tells nothing. */
async function takeCadangan({ id, kodeCadangan }: Akun, kode: string): Promise<boolean> {
  const bare = bareKodeCadangan(kode)
  const found = kodeCadangan.filter((stored) => isCode(contextOf(id), bare, stored))
  return found[0] !== undefined && takeKodeCadangan(id, found[0])
}

/**
 * Judges the code of a sign-in and uses it up. An account without a second factor needs none; one with it accepts a code
 * of its app that was not used before, or one of the backup codes, each once.
 */
export async function takeSecondFactor(akun: Akun, kode: string, at: Date): Promise<boolean> {
  if (akun.totpTersegel === null) return true
  if (!/^\d{6}$/.test(kode)) return kode.length >= 10 && takeCadangan(akun, kode)
  const langkah = totpStep(openTotp(akun.id, akun.totpTersegel), kode, at)
  return langkah !== null && takeTotpLangkah(akun.id, langkah)
}
