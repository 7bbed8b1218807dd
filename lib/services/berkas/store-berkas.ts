import 'server-only'
import type { BerkasInput } from '@/lib/domain/dokumen/berkas'
import { bolehDipublikasikan } from '@/lib/domain/dokumen/hak'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { isGambar } from '@/lib/domain/lapor/bukti'
import type { Layanan } from '@/lib/domain/layanan'
import { segel } from '@/lib/domain/segel'
import { insertBerkasPetugas } from '@/lib/data/berkas-petugas'
import { inTransaction } from '@/lib/data/transaction'
import { sealObject, sealText } from '@/lib/infra/cipher'
import { sha256 } from '@/lib/infra/kode'
import { storage } from '@/lib/infra/storage/storage'
import { recordRefusal } from '@/lib/services/alur/audit-refusal'
import { judgeBerkas } from '@/lib/services/bukti/judge-berkas'
import { newKunciObjek, type Berkas } from '@/lib/services/bukti/store-bukti'
import { hakBerkas } from './hak-berkas'

/** What is kept of a picture or a PDF is the copy without its metadata: where a photo was taken is nobody's business. */
async function judge(berkas: Berkas | null, layanan: Layanan) {
  if (!berkas || berkas.size === 0) throw new AppError('INVALID_INPUT', ['berkas.wajib'])
  const asli = Buffer.from(await berkas.arrayBuffer())
  const judgement = await judgeBerkas(asli, layanan)
  if (!judgement.ok) throw new AppError('INVALID_INPUT', [`berkas.${judgement.galat}`])
  const { jenis, pemindaian, bersih, tanda } = judgement.berkas
  return { bytes: bersih ?? asli, sidik: sha256(asli), jenis, pemindaian, tanda: [...tanda] }
}

async function keep(petugas: Petugas, { pengaduanId, dokumen, tahap, keterangan, bolehPublik }: BerkasInput, berkas: Berkas | null) {
  const { kasus, boleh } = await hakBerkas(petugas, pengaduanId)
  if (!boleh.includes(dokumen)) throw new AppError('FORBIDDEN')
  const { bytes, sidik, jenis, pemindaian, tanda } = await judge(berkas, kasus.layanan)
  const publik = bolehPublik === '1'
  if (publik && !(bolehDipublikasikan(dokumen) && isGambar(jenis))) throw new AppError('INVALID_INPUT', ['bolehPublik.salah'])
  const { kunciTersegel, body } = sealObject(bytes, segel.berkas(pengaduanId, sidik))
  const kunciObjek = newKunciObjek()
  await storage().put(kunciObjek, body)
  const baru = await inTransaction(async ({ tx, at, audit }) => {
    const inserted = await insertBerkasPetugas(tx, {
      pengaduanId,
      dokumen,
      tahap,
      keteranganTersegel: sealText(keterangan, segel.keteranganBerkas(pengaduanId, sidik)),
      kunciObjek,
      kunciTersegel: new Uint8Array(kunciTersegel),
      jenisBerkas: jenis,
      ukuran: bytes.length,
      sidik,
      sidikObjek: sha256(body),
      pemindaian,
      tanda,
      bolehPublik: publik,
      petugasId: petugas.id,
      dibuatAt: at,
    })
    if (inserted)
      audit({
        aktor: `petugas:${petugas.id}`,
        tindakan: 'UNGGAH_BERKAS',
        objek: `pengaduan:${pengaduanId}`,
        rincian: { dokumen, tahap, sidik, publik },
      })
    return inserted
  })
  // A retry after a lost answer: the first copy stays.
  if (!baru) await storage().delete(kunciObjek)
}

/**
 * Keeps a file of an official beside a paper of the case: judged, scanned, encrypted like evidence.
 * @throws AppError NOT_FOUND, FORBIDDEN; INVALID_INPUT "berkas.<fault>", "bolehPublik.salah" for what is no photo of a work done.
 */
export async function storeBerkas(petugas: Petugas, input: BerkasInput, berkas: Berkas | null): Promise<void> {
  await recordRefusal(petugas, 'UNGGAH_BERKAS', `pengaduan:${input.pengaduanId}`, () => keep(petugas, input, berkas))
}
