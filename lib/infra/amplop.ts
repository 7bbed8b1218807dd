import 'server-only'
import { randomBytes } from 'node:crypto'
import { Encrypter } from 'age-encryption'
import { packAmplop, type IsiAmplop } from '@/lib/domain/identitas/amplop'
import { sha256 } from './kode'

/** An envelope and the hash of the random token inside it. */
export type Tersegel = Readonly<{ amplop: Uint8Array<ArrayBuffer>; sidikToken: string }>

/**
 * Seals an identity on the server, for a form that came without JavaScript. The plain values live only in this call;
 * when the browser seals, they never reach the server at all.
 */
export async function sealIdentitas(isi: Omit<IsiAmplop, 'token'>, recipients: readonly string[]): Promise<Tersegel> {
  const token = randomBytes(32).toString('hex')
  const encrypter = new Encrypter()
  for (const recipient of recipients) encrypter.addRecipient(recipient)
  return { amplop: new Uint8Array(await encrypter.encrypt(packAmplop({ ...isi, token }))), sidikToken: sha256(token) }
}
