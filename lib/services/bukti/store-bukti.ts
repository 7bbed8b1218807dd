import 'server-only'
import { segel } from '@/lib/domain/segel'
import { randomBytes } from 'node:crypto'
import { setelanOf } from '@/lib/domain/alur/setelan'
import { AppError } from '@/lib/domain/errors'
import { cleanFileName, judgeBuktiSize, simpanAsli } from '@/lib/domain/lapor/bukti'
import type { BuktiError } from '@/lib/domain/lapor/galat-bukti'
import { isHeicName } from '@/lib/domain/lapor/heic'
import type { Layanan } from '@/lib/domain/layanan'
import type { BerkasDitolak } from '@/lib/domain/lapor/laporan-state'
import { insertBukti, listDraftBukti, type NewBukti } from '@/lib/data/bukti'
import { gcmSeal, newKey, sealObject, sealText, wrapKey } from '@/lib/infra/cipher'
import { now } from '@/lib/infra/clock'
import { crashPoint } from '@/lib/infra/crash'
import { sha256 } from '@/lib/infra/kode'
import { log } from '@/lib/infra/log'
import { storage } from '@/lib/infra/storage/storage'
import { convertHeic, isHeic } from '@/lib/infra/gambar/convert-heic'
import { doHeavyWork } from '@/lib/services/pintu/heavy-work'
import { assertRoom } from './storage-room'
import { judgeBerkas, PIKSEL_FORMULIR, type Judged } from './judge-berkas'

/** A file as a form brings it. */
export type Berkas = Readonly<{ name: string; size: number; arrayBuffer: () => Promise<ArrayBuffer> }>

/** A file with the fingerprint of the one that was chosen, when the browser made a smaller copy of it. */
export type Draf = Readonly<{ nama: string; bytes: Buffer; sidikPilihan: string | null }>

export type Stored = Readonly<{ ok: true; id: string; sidik: string; piksel: number }> | Readonly<{ ok: false; galat: BuktiError }>

export const newKunciObjek = () => `bukti/${randomBytes(16).toString('hex')}`

/** Puts what handlers read into the store: the file itself, its cleaned copy, or nothing at all. */
export async function putReadable(formulirId: string, sidikAsli: string, bytes: Buffer) {
  const { kunciTersegel, body } = sealObject(bytes, segel.bukti(formulirId, sidikAsli))
  const kunciObjek = newKunciObjek()
  await storage().put(kunciObjek, body)
  return { kunciObjek, kunciTersegel: new Uint8Array(kunciTersegel), sidikObjek: sha256(body), ukuran: bytes.length }
}

/**
 * The original of a picture under a key of its own. Until its case exists nobody knows to whom the key must be sealed (a
 * report about the custodian goes to the recovery key alone), so the server key holds it for that time: see attach-draft.
 */
async function putAsli(formulirId: string, sidikAsli: string, bytes: Buffer) {
  const key = newKey()
  const body = gcmSeal(key, bytes, segel.asli(formulirId, sidikAsli))
  const kunciObjekAsli = newKunciObjek()
  await storage().put(kunciObjekAsli, body)
  return { kunciObjekAsli, kunciAsliTersegel: new Uint8Array(wrapKey(key)), sidikObjekAsli: sha256(body), ukuranAsli: bytes.length }
}

type Place = Readonly<{ formulirId: string; urutan: number; maksimum: number; layanan: Layanan }>

async function keep(
  { formulirId, urutan, maksimum, layanan }: Place,
  draf: Draf,
  { jenis, pemindaian, bersih, tanda, piksel }: Judged,
): Promise<Stored> {
  const sidikAsli = sha256(draf.bytes)
  const readable = await putReadable(formulirId, sidikAsli, bersih ?? draf.bytes)
  const asli = !bersih ? {} : simpanAsli(layanan) ? await putAsli(formulirId, sidikAsli, draf.bytes) : { ukuranAsli: draf.bytes.length }
  crashPoint('after_put')
  const row: NewBukti & { kunciObjekAsli?: string } = {
    formulirId,
    urutan,
    ...readable,
    ...asli,
    sidikAsli,
    pemindaian,
    jenisBerkas: jenis,
    namaTersegel: sealText(cleanFileName(draf.nama), segel.namaBukti(formulirId, sidikAsli)),
    sidikPilihan: draf.sidikPilihan,
    sidikBersih: bersih ? sha256(bersih) : null,
    tanda: [...tanda],
  }
  const kept = await insertBukti(now(), row, maksimum)
  // This very file is here already (a retry after a lost answer), or others were faster to fill the form.
  if (!kept?.baru) await Promise.all([readable.kunciObjek, row.kunciObjekAsli].map((key) => (key ? storage().delete(key) : undefined)))
  crashPoint('after_bukti_row')
  return kept ? { ok: true, id: kept.id, sidik: sidikAsli, piksel } : { ok: false, galat: 'banyak' }
}

/** A photo few can open becomes one that everybody can; what was chosen stays known by its fingerprint. Null: it cannot be read. */
async function openable(draf: Draf, layanan: Layanan): Promise<Draf | null> {
  if (!isHeic(draf.bytes)) return draf
  const bytes = await doHeavyWork('gambar', () => convertHeic(draf.bytes, setelanOf(layanan).ukuranBukti))
  return bytes && { nama: draf.nama.replace(/(\.\w{1,5})?$/, '.jpg'), bytes, sidikPilihan: draf.sidikPilihan ?? sha256(draf.bytes) }
}

/** Checks and keeps one file for a form that is not sent yet. @throws Error when storage or database fail. */
export async function storeDraft(formulirId: string, layanan: Layanan, berkas: Draf, piksel: number = PIKSEL_FORMULIR): Promise<Stored> {
  const sizeFault = judgeBuktiSize(berkas.bytes.length, layanan, isHeic(berkas.bytes))
  if (sizeFault) return { ok: false, galat: sizeFault }
  const draf = await openable(berkas, layanan)
  if (!draf) return { ok: false, galat: 'heic' }
  const drafts = await listDraftBukti(formulirId)
  const kept = drafts.filter((row) => !row.pindaian)
  const known = drafts.find((row) => row.sidikAsli === sha256(draf.bytes))
  // The letter itself: handlers get its covered copy, never the file.
  if (known?.pindaian) return { ok: false, galat: 'pindaian' }
  if (known) return { ok: true, id: known.id, sidik: known.sidikAsli, piksel: 0 }
  const { buktiMaksimum: maksimum, ukuranTotal } = setelanOf(layanan)
  if (kept.length >= maksimum) return { ok: false, galat: 'banyak' }
  const total = kept.reduce((sum, row) => sum + (row.ukuranAsli ?? row.ukuran), draf.bytes.length)
  if (ukuranTotal !== null && total > ukuranTotal) return { ok: false, galat: 'total' }
  await assertRoom(formulirId, layanan, draf.bytes.length)
  const judgement = await judgeBerkas(draf.bytes, layanan, piksel)
  if (!judgement.ok) return judgement
  const urutan = Math.max(-1, ...kept.map((row) => row.urutan)) + 1
  return keep({ formulirId, urutan, maksimum, layanan }, draf, judgement.berkas)
}

type OneStored = Readonly<{ galat: BuktiError | null; piksel: number }>

async function storeOne(formulirId: string, layanan: Layanan, berkas: Berkas, piksel: number): Promise<OneStored> {
  const sizeFault = judgeBuktiSize(berkas.size, layanan, isHeicName(berkas.name))
  if (sizeFault) return { galat: sizeFault, piksel: 0 }
  try {
    const bytes = Buffer.from(await berkas.arrayBuffer())
    const stored = await storeDraft(formulirId, layanan, { nama: berkas.name, bytes, sidikPilihan: null }, piksel)
    return stored.ok ? { galat: null, piksel: stored.piksel } : { galat: stored.galat, piksel: 0 }
  } catch (error) {
    if (error instanceof AppError && error.details.includes('bukti.penuh')) return { galat: 'penuh', piksel: 0 }
    log('error', 'bukti.store-failed', { name: error instanceof Error ? error.name : 'unknown' })
    return { galat: 'gagal', piksel: 0 }
  }
}

/**
 * Checks and keeps the files of one form, encrypted, before their case exists; what passes need not be chosen again when
 * another field is wrong. Returns one fault a refused file.
 */
export async function storeBukti(formulirId: string, files: readonly Berkas[], layanan: Layanan): Promise<readonly BerkasDitolak[]> {
  const faults: BerkasDitolak[] = []
  let left = PIKSEL_FORMULIR
  for (const berkas of files) {
    const { galat, piksel } = await storeOne(formulirId, layanan, berkas, left)
    left -= piksel
    if (galat) faults.push({ nama: cleanFileName(berkas.name), ukuran: berkas.size, galat })
  }
  return faults
}
