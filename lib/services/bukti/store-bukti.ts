import 'server-only'
import { randomBytes } from 'node:crypto'
import { fileTypeFromBuffer } from 'file-type'
import { SETELAN_WBS } from '@/lib/domain/alur/setelan-wbs'
import { cleanFileName, isJenisBerkas, judgeBuktiSize, type BuktiError } from '@/lib/domain/lapor/bukti'
import { insertBukti, listDraftBukti } from '@/lib/data/bukti'
import { sealObject, sealText } from '@/lib/infra/cipher'
import { now } from '@/lib/infra/clock'
import { crashPoint } from '@/lib/infra/crash'
import { sha256 } from '@/lib/infra/kode'
import { log } from '@/lib/infra/log'
import { storage } from '@/lib/infra/storage/storage'

/** A file as a form brings it. */
export type Berkas = Readonly<{ name: string; size: number; arrayBuffer: () => Promise<ArrayBuffer> }>

export type BuktiFault = Readonly<{ nama: string; ukuran: number; galat: BuktiError }>

export const buktiContext = (kirimanId: string, sidik: string) => `bukti|${kirimanId}|${sidik}`
export const namaContext = (kirimanId: string, sidik: string) => `bukti-nama|${kirimanId}|${sidik}`

async function storeOne(kirimanId: string, urutan: number, berkas: Berkas): Promise<BuktiError | null> {
  const sizeFault = judgeBuktiSize(berkas.size)
  if (sizeFault) return sizeFault
  const bytes = Buffer.from(await berkas.arrayBuffer())
  const type = await fileTypeFromBuffer(bytes)
  if (!isJenisBerkas(type?.mime)) return 'jenis'
  const sidikAsli = sha256(bytes)
  const { kunciTersegel, body } = sealObject(bytes, buktiContext(kirimanId, sidikAsli))
  const kunciObjek = `bukti/${randomBytes(16).toString('hex')}`
  await storage().put(kunciObjek, body)
  crashPoint('after_put')
  await insertBukti(now(), {
    kirimanId,
    urutan,
    kunciObjek,
    kunciTersegel: new Uint8Array(kunciTersegel),
    namaTersegel: sealText(cleanFileName(berkas.name), namaContext(kirimanId, sidikAsli)),
    jenisBerkas: type.mime,
    ukuran: bytes.length,
    sidikAsli,
    sidikObjek: sha256(body),
  })
  crashPoint('after_bukti_row')
  return null
}

/**
 * Checks and keeps the files of one form, encrypted, before their case exists; what passes need not be chosen again when
 * another field is wrong. Returns one fault a refused file.
 */
export async function storeBukti(kirimanId: string, files: readonly Berkas[]): Promise<readonly BuktiFault[]> {
  let kept = (await listDraftBukti(kirimanId)).length
  const faults: BuktiFault[] = []
  for (const berkas of files) {
    const fault = (galat: BuktiError) => faults.push({ nama: cleanFileName(berkas.name), ukuran: berkas.size, galat })
    if (kept >= SETELAN_WBS.buktiMaksimum) {
      fault('banyak')
      continue
    }
    try {
      const galat = await storeOne(kirimanId, kept, berkas)
      if (galat) fault(galat)
      else kept += 1
    } catch (error) {
      log('error', 'bukti.store-failed', { name: error instanceof Error ? error.name : 'unknown' })
      fault('gagal')
    }
  }
  return faults
}
