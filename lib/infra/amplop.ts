import 'server-only'
import { Encrypter } from 'age-encryption'
import { packAmplop } from '@/lib/domain/identitas/amplop'

/**
 * Seals an identity on the server, for a form that came without JavaScript. The plain values live only in this call;
 * when the browser seals, they never reach the server at all.
 */
export async function sealIdentitas(
  pengaduanId: string,
  at: Date,
  data: Readonly<Record<string, string>>,
  recipients: readonly string[],
  field?: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const encrypter = new Encrypter()
  for (const recipient of recipients) encrypter.addRecipient(recipient)
  return new Uint8Array(await encrypter.encrypt(packAmplop(pengaduanId, at.toISOString(), data, field)))
}
