import { Decrypter } from 'age-encryption'
import { unpackAmplop } from '@/lib/domain/identitas/amplop'
import type { AsalAmplop } from '@/lib/domain/identitas/asal-amplop'
import { bytesOf } from './base64'
import { plainSandi, unwrapKunci } from './kunci-pemegang'

/** What the server hands out for one opening; nothing of it is readable without the custodian's key. */
export type AmplopTertutup = Readonly<{
  pembukaanId: string
  akarId: string
  amplop: readonly Readonly<{ urutan: number; asal: AsalAmplop; at: string; isi: string }>[]
}>

export type IdentitasTerbuka = Readonly<Record<string, string>>

/** One envelope, opened or not: `data` is null when it belongs to another case, to another key, or is damaged. */
export type AmplopDibuka = Readonly<{ urutan: number; asal: AsalAmplop; at: string; data: IdentitasTerbuka | null }>

/** `empty`: no envelope. `binding`: not one of them opens for this case with this key. */
export type BukaResult = Readonly<{ ok: true; data: readonly AmplopDibuka[] }> | Readonly<{ ok: false; reason: 'empty' | 'binding' }>

/** The custodian's private key for one opening, or null when the passphrase is wrong. It comes before anything is asked for. */
export const unwrapForOpening = (bungkus: string, passphrase: string): Promise<string | null> =>
  unwrapKunci(bungkus, plainSandi(passphrase))

async function openOne(isi: string, akarId: string, identity: string): Promise<IdentitasTerbuka | null> {
  try {
    const decrypter = new Decrypter()
    decrypter.addIdentity(identity)
    return unpackAmplop(await decrypter.decrypt(bytesOf(isi)), akarId).data
  } catch {
    return null
  }
}

/** Opens every envelope of a case in this browser; which of them counts is for a person to say. */
export async function openAmplop({ amplop, akarId }: AmplopTertutup, identity: string): Promise<BukaResult> {
  if (amplop.length === 0) return { ok: false, reason: 'empty' }
  const opened = await Promise.all(amplop.map(async ({ isi, ...facts }) => ({ ...facts, data: await openOne(isi, akarId, identity) })))
  return opened.some(({ data }) => data !== null) ? { ok: true, data: opened } : { ok: false, reason: 'binding' }
}
