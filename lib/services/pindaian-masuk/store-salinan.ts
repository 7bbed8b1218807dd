import 'server-only'
import { segel } from '@/lib/domain/segel'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { Layanan } from '@/lib/domain/layanan'
import { judgeBuktiSize } from '@/lib/domain/lapor/bukti'
import type { BuktiError } from '@/lib/domain/lapor/galat-bukti'
import { isHanyaPiksel, isJenisSalinan, namaPindaian } from '@/lib/domain/lapor/pindaian-masuk'
import { insertBukti, listDraftBukti, type BuktiRow, type NewBukti } from '@/lib/data/bukti'
import { sealText } from '@/lib/infra/cipher'
import { now } from '@/lib/infra/clock'
import { sha256 } from '@/lib/infra/kode'
import { storage } from '@/lib/infra/storage/storage'
import { judgeBerkas, type Judged } from '@/lib/services/bukti/judge-berkas'
import { removeDraftBukti } from '@/lib/services/bukti/remove-draft-bukti'
import { assertRoom } from '@/lib/services/bukti/storage-room'
import { newKunciObjek, putReadable } from '@/lib/services/bukti/store-bukti'
import { requirePencatat } from '@/lib/services/lapor/catat-pengaduan'

/** The two halves of a covered letter: what handlers read, and the original as the browser sealed it, with its fingerprint. */
export type PasanganPindaian = Readonly<{ salinan: Buffer; asliTersegel: Buffer; sidikAsli: string }>

/** `salinan`: no covered copy of a sealed original. `ganda`: the letter itself lies among the ordinary files. */
type SalinanFault = BuktiError | 'salinan' | 'ganda'

export type SalinanStored = Readonly<{ ok: true; id: string }> | Readonly<{ ok: false; galat: SalinanFault }>

/** What a scanner of an office makes is judged alike at every desk, whatever its citizens may send. */
const BATAS = 'DUMAS'
/** Nonce and tag of the sealed original. */
const SEALED_EXTRA = 12 + 16
const HEX = /^[0-9a-f]{64}$/

/** What can be seen of the pair: a sealed original that is not the copy, and a copy of drawn pixels. */
async function judge({
  salinan,
  asliTersegel,
  sidikAsli,
}: PasanganPindaian): Promise<Readonly<{ ok: true; berkas: Judged }> | Readonly<{ ok: false; galat: SalinanFault }>> {
  const asli = judgeBuktiSize(Math.max(0, asliTersegel.length - SEALED_EXTRA), BATAS)
  if (asli) return { ok: false, galat: asli }
  if (!HEX.test(sidikAsli) || sha256(salinan) === sidikAsli) return { ok: false, galat: 'salinan' }
  const judged = await judgeBerkas(salinan, BATAS)
  if (!judged.ok) return judged
  const { jenis, bersih, tanda } = judged.berkas
  const pixels = jenis !== 'application/pdf' || isHanyaPiksel((bersih ?? salinan).toString('latin1'))
  return isJenisSalinan(jenis) && pixels && tanda.length === 0 ? judged : { ok: false, galat: 'salinan' }
}

/** What this form holds of its letter from before; a file sent under both names is told from it. */
async function clearBefore(formulirId: string, drafts: readonly BuktiRow[]): Promise<void> {
  for (const row of drafts) if (row.pindaian) await removeDraftBukti(formulirId, row.id)
}

async function keep(formulirId: string, { salinan, asliTersegel, sidikAsli }: PasanganPindaian, berkas: Judged): Promise<SalinanStored> {
  const bytes = berkas.bersih ?? salinan
  const kunciObjekAsli = newKunciObjek()
  const readable = await putReadable(formulirId, sidikAsli, bytes)
  await storage().put(kunciObjekAsli, asliTersegel)
  const row: NewBukti = {
    formulirId,
    urutan: -1,
    pindaian: true,
    jenisBerkas: berkas.jenis,
    pemindaian: berkas.pemindaian,
    sidikAsli,
    tanda: [],
    ...readable,
    sidikBersih: sha256(bytes),
    kunciObjekAsli,
    sidikObjekAsli: sha256(asliTersegel),
    ukuranAsli: asliTersegel.length - SEALED_EXTRA,
    namaTersegel: sealText(namaPindaian(berkas.jenis), segel.namaBukti(formulirId, sidikAsli)),
  }
  const kept = await insertBukti(now(), row, Number.POSITIVE_INFINITY)
  if (kept?.baru) return { ok: true, id: kept.id }
  await Promise.all([readable.kunciObjek, kunciObjekAsli].map((key) => storage().delete(key)))
  return { ok: false, galat: 'ganda' }
}

/**
 * Keeps the scan of a paper letter for a form of the desk: its covered copy by the way of every file (scanned, cleaned,
 * encrypted), its original as the browser sealed it. One without the other is refused; a second pair replaces the first.
 * @throws AppError FORBIDDEN for anybody who does not write complaints down, UNAVAILABLE 'bukti.penuh'.
 */
export async function storeSalinan(
  petugas: Petugas,
  { formulirId, layanan }: Readonly<{ formulirId: string; layanan: Layanan }>,
  pasangan: PasanganPindaian,
): Promise<SalinanStored> {
  await requirePencatat(petugas, layanan)
  const drafts = await listDraftBukti(formulirId)
  const again = drafts.find((row) => row.pindaian && row.sidikObjekAsli === sha256(pasangan.asliTersegel))
  if (again) return { ok: true, id: again.id }
  if (drafts.some((row) => !row.pindaian && row.sidikAsli === pasangan.sidikAsli)) return { ok: false, galat: 'ganda' }
  await assertRoom(formulirId, BATAS, pasangan.salinan.length + pasangan.asliTersegel.length)
  const judged = await judge(pasangan)
  if (!judged.ok) return judged
  await clearBefore(formulirId, drafts)
  return keep(formulirId, pasangan, judged.berkas)
}
