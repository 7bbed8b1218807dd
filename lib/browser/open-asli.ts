import { Decrypter } from 'age-encryption'
import { unpackAmplop } from '@/lib/domain/identitas/amplop'
import { isJenisPindaian, readIsiAsli } from '@/lib/domain/lapor/pindaian-masuk'
import type { AsliTertutup } from '@/lib/domain/identitas/asli-tertutup'
import { bytesOf } from './base64'
import { sidikOf } from './photo'

/** `nama`: the name it came under; empty for an original sealed before names went along. */
export type AsliTerbuka = Readonly<{ gambar: Blob; nama: string; cocok: boolean }>

export type AsliResult = Readonly<{ ok: true; data: AsliTerbuka }> | Readonly<{ ok: false; reason: 'empty' | 'binding' }>

const NONCE = 12

async function openBytes(isi: string, kunci: string, context: string): Promise<ArrayBuffer> {
  const key = await crypto.subtle.importKey('raw', bytesOf(kunci), 'AES-GCM', false, ['decrypt'])
  const sealed = bytesOf(isi)
  const algorithm = { name: 'AES-GCM', iv: sealed.subarray(0, NONCE), additionalData: new TextEncoder().encode(context) }
  return crypto.subtle.decrypt(algorithm, key, sealed.subarray(NONCE))
}

/** Opens an original in this browser: the custodian's private key to the envelope, its key to the picture. */
export async function openAsli(tertutup: AsliTertutup, identity: string): Promise<AsliResult> {
  const newest = tertutup.amplop.at(-1)
  if (newest === undefined) return { ok: false, reason: 'empty' }
  try {
    const decrypter = new Decrypter()
    decrypter.addIdentity(identity)
    const amplop = unpackAmplop(await decrypter.decrypt(bytesOf(newest)), tertutup.akarId, tertutup.field)
    const { kunci, nama, jenis } = readIsiAsli(amplop.data)
    // A covered letter and its original may be of different kinds; only kinds this page shows safely are believed.
    const type = isJenisPindaian(jenis) ? jenis : tertutup.jenis
    const gambar = new Blob([await openBytes(tertutup.isi, kunci, tertutup.context)], { type })
    return { ok: true, data: { gambar, nama, cocok: (await sidikOf(gambar)) === tertutup.sidik } }
  } catch {
    return { ok: false, reason: 'binding' }
  }
}
