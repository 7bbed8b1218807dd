import type { Layanan } from '@/lib/domain/layanan'
import { segel } from '@/lib/domain/segel'
import { fieldBukti } from '@/lib/domain/identitas/amplop'
import { cleanFileName } from '@/lib/domain/lapor/bukti'
import { base64Of } from '../base64'
import { sidikOf } from '../photo'
import { pengaduanIdOf, sealUntuk } from '../seal-identitas'
import { jenisOf } from './open-halaman'

/** An original under a key only this page has; `isi`: nonce, AES-256-GCM and tag, bound to the form and its fingerprint. */
export type AsliTersegel = Readonly<{ isi: Blob; sidik: string; kunci: string; nama: string; jenis: string }>

/** The form of a desk whose letter it is. */
export type Formulir = Readonly<{ kunciKirim: string; layanan: Layanan }>

/** Seals the original as the server seals that of a picture: same cipher, same binding. */
export async function sealAsli(berkas: File, { kunciKirim, layanan }: Formulir): Promise<AsliTersegel> {
  const sidik = (await sidikOf(berkas)) ?? ''
  const raw = crypto.getRandomValues(new Uint8Array(32))
  const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt'])
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const additionalData = new TextEncoder().encode(segel.asli(await pengaduanIdOf(kunciKirim, layanan), sidik))
  const body = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, await berkas.arrayBuffer())
  const kunci = base64Of(raw)
  raw.fill(0)
  return { isi: new Blob([iv, body]), sidik, kunci, nama: cleanFileName(berkas.name), jenis: jenisOf(berkas) }
}

/** The envelope of its key, with the name and kind it came with, for the custodian of the case the form becomes. */
export async function sealKunciAsli(
  asli: AsliTersegel,
  buktiId: string,
  { kunciKirim, layanan }: Formulir,
  recipients: readonly string[],
): Promise<string> {
  const { kunci, nama, jenis } = asli
  return sealUntuk(await pengaduanIdOf(kunciKirim, layanan), { kunci, nama, jenis }, recipients, fieldBukti(buktiId))
}
