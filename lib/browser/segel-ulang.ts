import { Decrypter, Encrypter } from 'age-encryption'
import { readBinding } from '@/lib/domain/identitas/amplop'
import { base64Of, bytesOf } from './base64'

/** An envelope on its way to a new key. `untuk` are the recipients it shall be sealed to afterwards. */
export type AmplopLama = Readonly<{ identitasId: string; kasus: string; ruas: string; isi: string; untuk: readonly string[] }>
export type AmplopBaru = Readonly<{ identitasId: string; amplop: string }>

/** The plaintext of an envelope that belongs where it lies, or null: another key's, damaged, or moved from another case. */
async function openBound({ isi, kasus, ruas }: AmplopLama, identities: readonly string[]): Promise<Uint8Array | null> {
  const decrypter = new Decrypter()
  for (const identity of identities) decrypter.addIdentity(identity)
  try {
    const plain = await decrypter.decrypt(bytesOf(isi))
    const binding = readBinding(plain)
    return binding.pengaduanId === kasus && binding.field === ruas ? plain : null
  } catch {
    return null
  }
}

/** Seals the very same bytes to the new recipients. Null for an envelope these keys do not open. */
export async function resealAmplop(lama: AmplopLama, identities: readonly string[]): Promise<AmplopBaru | null> {
  const plain = await openBound(lama, identities)
  if (!plain) return null
  const encrypter = new Encrypter()
  for (const recipient of lama.untuk) encrypter.addRecipient(recipient)
  const amplop = base64Of(await encrypter.encrypt(plain))
  plain.fill(0)
  return { identitasId: lama.identitasId, amplop }
}

/** The token inside a successor the new key opens, or null. Asked for every envelope before the old one is let go. */
export async function testAmplop(baru: AmplopLama, identities: readonly string[]): Promise<string | null> {
  const plain = await openBound(baru, identities)
  if (!plain) return null
  const { token } = readBinding(plain)
  plain.fill(0)
  return /^[0-9a-f]{64}$/.test(token) ? token : null
}
