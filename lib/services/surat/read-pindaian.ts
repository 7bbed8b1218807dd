import 'server-only'
import { segel } from '@/lib/domain/segel'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import type { JenisPindaian } from '@/lib/domain/dokumen/cetak'
import { BERKAS_PINDAIAN } from '@/lib/domain/surat/pindaian'
import { findPindaian, listPindaian, type PindaianRow } from '@/lib/data/pindaian-surat'
import { listPetugasNames } from '@/lib/data/petugas'
import { inTransaction } from '@/lib/data/transaction'
import { openObject } from '@/lib/infra/cipher'
import { sha256 } from '@/lib/infra/kode'
import { storage } from '@/lib/infra/storage/storage'
import { recordRefusal } from '@/lib/services/alur/audit-refusal'
import { BUKTI_ID } from '@/lib/services/bukti/read-bukti'
import { naskahTertandatangani, type NaskahTertandatangani } from './naskah-tertandatangani'

type Pindaian = Readonly<{ id: string; jenis: JenisPindaian; versi: number; sidik: string; ukuran: number; oleh: string; at: Date }>
export type PindaianKasus = Readonly<{ naskah: readonly NaskahTertandatangani[]; pindaian: readonly Pindaian[] }>

const isOf = (row: Readonly<{ jenis: string; versi: number }>) => (paper: NaskahTertandatangani) =>
  paper.jenis === row.jenis && paper.versi === row.versi

/** The scans of the papers this petugas may read, and what he may add one to. @throws AppError NOT_FOUND. */
export async function getPindaian(petugas: Petugas, pengaduanId: string): Promise<PindaianKasus> {
  const { naskah } = await naskahTertandatangani(petugas, pengaduanId)
  const rows = await listPindaian(pengaduanId)
  const names = await listPetugasNames(rows.map((row) => row.petugasId))
  const pindaian = rows.flatMap((row) => {
    const paper = naskah.find(isOf(row))
    return paper
      ? [
          {
            id: row.id,
            jenis: paper.jenis,
            versi: row.versi,
            sidik: row.sidik,
            ukuran: row.ukuran,
            oleh: names.get(row.petugasId) ?? '',
            at: row.dibuatAt,
          },
        ]
      : []
  })
  return { naskah, pindaian }
}

type Tersimpan = Pick<PindaianRow, 'kunciObjek' | 'kunciTersegel' | 'sidik' | 'sidikObjek'> & Readonly<{ pengaduanId: string }>

/** The bytes of a scan, decrypted. @throws AppError UNAVAILABLE when the object is missing or damaged. */
export async function openPindaian({ pengaduanId, kunciObjek, kunciTersegel, sidik, sidikObjek }: Tersimpan): Promise<Buffer> {
  const body = await storage().get(kunciObjek)
  if (!body || sha256(body) !== sidikObjek) throw new AppError('UNAVAILABLE')
  return openObject({ kunciTersegel: Buffer.from(kunciTersegel), body }, segel.pindaian(pengaduanId, sidik))
}

/**
 * One scan, decrypted, for whoever may read the paper it belongs to; an audit row before the bytes leave.
 * @throws AppError NOT_FOUND; FORBIDDEN for a file found infected; UNAVAILABLE when the object is missing or damaged.
 */
export async function readPindaian(
  petugas: Petugas,
  pengaduanId: string,
  id: string,
): Promise<Readonly<{ isi: Buffer; jenis: string; nama: string }>> {
  return recordRefusal(petugas, 'UNDUH_PINDAIAN', `pengaduan:${pengaduanId}`, async () => {
    const { naskah } = await naskahTertandatangani(petugas, pengaduanId)
    const row = BUKTI_ID.test(id) ? await findPindaian(pengaduanId, id) : null
    if (!row || !naskah.some(isOf(row))) throw new AppError('NOT_FOUND')
    if (row.pemindaian === 'TERINFEKSI') throw new AppError('FORBIDDEN')
    await inTransaction(async ({ audit }) =>
      audit({
        aktor: `petugas:${petugas.id}`,
        tindakan: 'UNDUH_PINDAIAN',
        objek: `pindaianSurat:${id}`,
        rincian: { pengaduan: pengaduanId },
      }),
    )
    return {
      isi: await openPindaian({ ...row, pengaduanId }),
      jenis: row.jenisBerkas,
      nama: `pindaian-${row.jenis.toLowerCase().replaceAll('_', '-')}-versi-${row.versi}.${BERKAS_PINDAIAN[row.jenisBerkas] ?? 'bin'}`,
    }
  })
}
