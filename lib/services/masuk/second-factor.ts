import 'server-only'
import { openTotp, takeKodeCadangan, takeTotpLangkah } from '@/lib/data/akun'
import { bareKodeCadangan } from '@/lib/infra/kode-masuk'
import { verifySecret } from '@/lib/infra/password'
import { totpStep } from '@/lib/infra/totp'

type Akun = Readonly<{ id: string; totpTersegel: Uint8Array | null; kodeCadangan: readonly string[] }>

async function takeCadangan(akun: Akun, kode: string): Promise<boolean> {
  const bare = bareKodeCadangan(kode)
  for (const hash of akun.kodeCadangan) {
    if (await verifySecret(hash, bare)) return takeKodeCadangan(akun.id, hash)
  }
  return false
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
