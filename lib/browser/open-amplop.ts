import { Decrypter } from 'age-encryption'
import { unpackAmplop } from '@/lib/domain/identitas/amplop'

/** What the server hands out for one opening; nothing of it is readable without the custodian's passphrase. */
export type AmplopTertutup = Readonly<{ akarId: string; amplop: readonly string[]; kunciTerbungkus: string }>

export type IdentitasTerbuka = Readonly<Record<string, string>>

/** `passphrase`: wrong, try again. `empty`: no envelope. `binding`: it belongs to another case or is damaged. */
export type BukaResult = Readonly<{ ok: true; data: IdentitasTerbuka; at: string }> | Readonly<{ ok: false; reason: 'passphrase' | 'empty' | 'binding' }>

export const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))

/** The custodian's private key, or null for a wrong passphrase. */
export async function unwrapKey(kunciTerbungkus: string, passphrase: string): Promise<string | null> {
  const decrypter = new Decrypter()
  decrypter.addPassphrase(passphrase)
  try {
    return (await decrypter.decrypt(bytesOf(kunciTerbungkus), 'text')).trim()
  } catch {
    return null
  }
}

/** Opens the newest envelope in this browser: first the custodian's key with the passphrase, then the envelope with the key. */
export async function openAmplop(tertutup: AmplopTertutup, passphrase: string): Promise<BukaResult> {
  const newest = tertutup.amplop.at(-1)
  if (newest === undefined) return { ok: false, reason: 'empty' }
  const identity = await unwrapKey(tertutup.kunciTerbungkus, passphrase)
  if (identity === null) return { ok: false, reason: 'passphrase' }
  try {
    const decrypter = new Decrypter()
    decrypter.addIdentity(identity)
    const amplop = unpackAmplop(await decrypter.decrypt(bytesOf(newest)), tertutup.akarId)
    return { ok: true, data: amplop.data, at: amplop.at }
  } catch {
    return { ok: false, reason: 'binding' }
  }
}
