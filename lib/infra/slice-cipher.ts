import 'server-only'
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'

/** A key pair of one upload: slices are sealed to `penerima`, `identitas` belongs under the server key. */
export async function newSliceKey(): Promise<Readonly<{ identitas: string; penerima: string }>> {
  const identitas = await generateX25519Identity()
  return { identitas, penerima: await identityToRecipient(identitas) }
}

/** One slice, one age file. */
export async function sealSlice(bytes: Buffer, penerima: string): Promise<Buffer> {
  const encrypter = new Encrypter()
  encrypter.addRecipient(penerima)
  const sealed = await encrypter.encrypt(bytes)
  return Buffer.from(sealed.buffer, sealed.byteOffset, sealed.length)
}

/** @throws Error when the key or a single bit differs. */
export async function openSlice(sealed: Buffer, identitas: string): Promise<Buffer> {
  const decrypter = new Decrypter()
  decrypter.addIdentity(identitas)
  const bytes = await decrypter.decrypt(sealed)
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
}
