import 'server-only'
import { segel } from '@/lib/domain/segel'
import { randomUUID } from 'node:crypto'
import { AppError } from '@/lib/domain/errors'
import { fieldBukti } from '@/lib/domain/identitas/amplop'
import { cleanFileName, judgeBuktiSize } from '@/lib/domain/lapor/bukti'
import { isJenisPindaian, namaPindaian } from '@/lib/domain/lapor/pindaian-masuk'
import { insertBuktiSekali, listDraftBukti, type NewBukti } from '@/lib/data/bukti'
import type { UnitOfWork } from '@/lib/data/transaction'
import { sealIdentitas } from '@/lib/infra/amplop'
import { gcmSeal, newKey, sealText } from '@/lib/infra/cipher'
import { now } from '@/lib/infra/clock'
import { sha256 } from '@/lib/infra/kode'
import { scan } from '@/lib/infra/scanner/scanner'
import { storage } from '@/lib/infra/storage/storage'
import { sniff } from '@/lib/services/bukti/judge-berkas'
import { newKunciObjek, putReadable } from '@/lib/services/bukti/store-bukti'

/** The browser covered and sealed it: `id` of the waiting pair, the envelope of its key, and whether the officer confirmed the copy. */
export type PindaianTertutup = Readonly<{
  id: string
  amplop: Uint8Array<ArrayBuffer>
  sidikToken: string
  untuk: string
  diperiksa: boolean
}>

/** It came in clear, without scripts: sealed inside this one request, and nobody but the custodian reads it. */
type PindaianTerang = Readonly<{ nama: string; bytes: Buffer }>

export type PindaianMasuk = PindaianTertutup | PindaianTerang

/** The envelope of a scan's key, on its way to the case. `row` is there when the scan does not wait in the database yet. */
export type PindaianTersegel = Readonly<{ id: string; amplop: Uint8Array<ArrayBuffer>; sidikToken: string; row: NewBukti | null }>

const fault = (galat: string) => new AppError('INVALID_INPUT', [`pindaian.${galat}`])

async function judge(bytes: Buffer) {
  const size = judgeBuktiSize(bytes.length, 'DUMAS')
  if (size) throw fault(size)
  const jenis = (await sniff(bytes, 'DUMAS'))?.mime
  if (!isJenisPindaian(jenis)) throw fault('jenis')
  const pemindaian = await scan([bytes])
  if (pemindaian === 'TERINFEKSI') throw fault('virus')
  return { jenis, pemindaian }
}

/** The original under a key that leaves this call in an envelope only; where handlers would find a copy lies nothing. */
async function sealTerang(formulirId: string, { nama, bytes }: PindaianTerang, penerima: readonly string[]): Promise<PindaianTersegel> {
  const { jenis, pemindaian } = await judge(bytes)
  const [id, sidikAsli, key] = [randomUUID(), sha256(bytes), newKey()]
  if ((await listDraftBukti(formulirId)).some((row) => row.sidikAsli === sidikAsli)) throw fault('ganda')
  const body = gcmSeal(key, bytes, segel.asli(formulirId, sidikAsli))
  const kunciObjekAsli = newKunciObjek()
  await storage().put(kunciObjekAsli, body)
  const data = { kunci: key.toString('base64'), nama: cleanFileName(nama), jenis }
  const amplop = await sealIdentitas({ pengaduanId: formulirId, at: now().toISOString(), data, field: fieldBukti(id) }, penerima)
  const row: NewBukti = {
    id,
    formulirId,
    urutan: -1,
    pindaian: true,
    jenisBerkas: jenis,
    pemindaian,
    sidikAsli,
    tanda: ['TANPA_SALINAN'],
    ...(await putReadable(formulirId, sidikAsli, Buffer.alloc(0))),
    kunciObjekAsli,
    sidikObjekAsli: sha256(body),
    ukuranAsli: bytes.length,
    namaTersegel: sealText(namaPindaian(jenis), segel.namaBukti(formulirId, sidikAsli)),
  }
  return { id, ...amplop, row }
}

/**
 * Makes ready what goes to the case together with it: the envelope the browser made, or one made here.
 * @throws AppError INVALID_INPUT "pindaian.…", "pindaianDiperiksa.wajib".
 */
export async function sealPindaian(
  formulirId: string,
  pindaian: PindaianMasuk | null | undefined,
  penerima: readonly string[],
): Promise<PindaianTersegel | null> {
  if (!pindaian) return null
  if ('bytes' in pindaian) return sealTerang(formulirId, pindaian, penerima)
  if (!pindaian.diperiksa) throw new AppError('INVALID_INPUT', ['pindaianDiperiksa.wajib'])
  return { id: pindaian.id, amplop: pindaian.amplop, sidikToken: pindaian.sidikToken, row: null }
}

/** The row of a scan that came in clear, in the transaction of its case. */
export async function insertPindaian({ tx, at }: UnitOfWork, tersegel: PindaianTersegel | null): Promise<void> {
  if (tersegel?.row) await insertBuktiSekali(tx, at, tersegel.row)
}
