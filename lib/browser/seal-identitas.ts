import { bitsOf } from '@/lib/domain/kode/kunci-kirim'
import { Encrypter } from 'age-encryption'
import { packAmplop } from '@/lib/domain/identitas/amplop'
import { infoId } from '@/lib/domain/kode/info-id'
import type { Layanan } from '@/lib/domain/layanan'
import { base64Of } from './base64'

const hexOf = (bytes: Uint8Array) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/** The id this form's case will get; the server derives the same from the same bits. */
export async function pengaduanIdOf(kunciKirim: string, layanan: Layanan): Promise<string> {
  const bits = Uint8Array.from(bitsOf(kunciKirim).match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
  const key = await crypto.subtle.importKey('raw', bits, 'HKDF', false, ['deriveBits'])
  const info = new TextEncoder().encode(infoId(layanan))
  const id = await crypto.subtle.deriveBits({ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info }, key, 128)
  return hexOf(new Uint8Array(id))
}

/**
 * Seals an identity for a case that exists already. Returns the envelope in base64, a dot, and the hash of the token inside;
 * nothing readable leaves this page.
 */
export async function sealUntuk(
  pengaduanId: string,
  data: Readonly<Record<string, string>>,
  recipients: readonly string[],
  field?: string,
): Promise<string> {
  const token = hexOf(crypto.getRandomValues(new Uint8Array(32)))
  const encrypter = new Encrypter()
  for (const recipient of recipients) encrypter.addRecipient(recipient)
  const amplop = await encrypter.encrypt(packAmplop({ pengaduanId, at: new Date().toISOString(), data, field, token }))
  const sidik = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(token))
  return `${base64Of(amplop)}.${hexOf(new Uint8Array(sidik))}`
}

/** The same for the case a form will become. */
export async function sealIdentitas(
  kunciKirim: string,
  data: Readonly<Record<string, string>>,
  recipients: readonly string[],
  layanan: Layanan,
): Promise<string> {
  return sealUntuk(await pengaduanIdOf(kunciKirim, layanan), data, recipients)
}
