import 'server-only'
import { segel } from '@/lib/domain/segel'
import { createHash } from 'node:crypto'
import { setelanOf } from '@/lib/domain/alur/setelan'
import { AppError } from '@/lib/domain/errors'
import { isRekaman } from '@/lib/domain/lapor/bukti'
import type { BuktiError } from '@/lib/domain/lapor/galat-bukti'
import { insertBukti, listDraftBukti } from '@/lib/data/bukti'
import { deleteUnggahan, findUnggahan, finishUnggahanRow, type UnggahanRow } from '@/lib/data/unggahan'
import { openText, sealObject, sealText } from '@/lib/infra/cipher'
import { now } from '@/lib/infra/clock'
import { sha256 } from '@/lib/infra/kode'
import { scan } from '@/lib/infra/scanner/scanner'
import { storage } from '@/lib/infra/storage/storage'
import { sniff } from '@/lib/services/bukti/judge-berkas'
import { newKunciObjek, type Stored } from '@/lib/services/bukti/store-bukti'
import { readUnggahan } from './read-unggahan'

async function hashOf(id: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const bytes of await readUnggahan(id)) hash.update(bytes)
  return hash.digest('hex')
}

async function kindOf(row: UnggahanRow): Promise<string | null> {
  for await (const bytes of await readUnggahan(row.id)) {
    const type = await sniff(bytes, row.layanan)
    return type && isRekaman(type.mime) ? type.mime : null
  }
  return null
}

/** Takes an upload out of the database and the store, unless it became a file. */
export async function dropUnggahan(id: string): Promise<void> {
  for (const key of await deleteUnggahan(id)) await storage().delete(key)
}

async function refuse(id: string, galat: BuktiError): Promise<Stored> {
  await dropUnggahan(id)
  return { ok: false, galat }
}

/** The list of slices as an object of its own, so that a file has an object even when its bytes lie in many. */
async function keep(
  row: UnggahanRow,
  sidikAsli: string,
  jenisBerkas: string,
  pemindaian: Awaited<ReturnType<typeof scan>>,
): Promise<Stored> {
  const manifest = Buffer.from(JSON.stringify(row.irisan.map(({ urutan, panjang, sidik }) => ({ urutan, panjang, sidik }))))
  const { kunciTersegel, body } = sealObject(manifest, segel.bukti(row.formulirId, sidikAsli))
  const kunciObjek = newKunciObjek()
  await storage().put(kunciObjek, body)
  const drafts = await listDraftBukti(row.formulirId)
  const nama = openText(row.namaTersegel, segel.namaUnggahan(row.id))
  const kept = await insertBukti(
    now(),
    {
      formulirId: row.formulirId,
      urutan: Math.max(-1, ...drafts.map((draft) => draft.urutan)) + 1,
      kunciObjek,
      kunciTersegel: new Uint8Array(kunciTersegel),
      sidikObjek: sha256(body),
      namaTersegel: sealText(nama, segel.namaBukti(row.formulirId, sidikAsli)),
      jenisBerkas,
      ukuran: row.panjang,
      sidikAsli,
      pemindaian,
      unggahanId: row.id,
    },
    setelanOf(row.layanan).buktiMaksimum,
  )
  await finishUnggahanRow(row.id, now(), jenisBerkas)
  if (!kept?.baru) {
    await storage().delete(kunciObjek)
    await dropUnggahan(row.id)
  }
  return kept ? { ok: true, id: kept.id, sidik: sidikAsli, piksel: 0 } : { ok: false, galat: 'banyak' }
}

/**
 * Turns a complete upload into a file of its form: hashed, judged by content and scanned, a slice in memory at a time.
 * Asking twice gives the same file.
 * @throws AppError NOT_FOUND when this form has no such upload, CONFLICT while bytes are missing.
 */
export async function finishUnggahan(formulirId: string, id: string): Promise<Stored> {
  const row = await findUnggahan(id)
  if (!row || row.formulirId !== formulirId) throw new AppError('NOT_FOUND')
  if (row.bukti) return { ok: true, id: row.bukti.id, sidik: row.bukti.sidikAsli, piksel: 0 }
  if (row.diterima !== row.panjang) throw new AppError('CONFLICT')
  if ((await listDraftBukti(formulirId)).length >= setelanOf(row.layanan).buktiMaksimum) return refuse(id, 'banyak')
  const jenis = await kindOf(row)
  if (!jenis) return refuse(id, 'jenis')
  const sidikAsli = await hashOf(id)
  const pemindaian = await scan(await readUnggahan(id))
  if (pemindaian === 'TERINFEKSI') return refuse(id, 'virus')
  return keep(row, sidikAsli, jenis, pemindaian)
}
