import 'server-only'
import { dokumenBerkas, TAHAP_BERKAS, type TahapBerkas } from '@/lib/domain/dokumen/berkas'
import type { DokumenKasus } from '@/lib/domain/dokumen/tabel'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { akhiranOf } from '@/lib/domain/lapor/bukti'
import { segel } from '@/lib/domain/segel'
import { listFotoTayang, type BerkasPetugasRow } from '@/lib/data/berkas-petugas'
import { listPetugasNames } from '@/lib/data/petugas'
import { inTransaction } from '@/lib/data/transaction'
import { openObject, openText } from '@/lib/infra/cipher'
import { sha256 } from '@/lib/infra/kode'
import { storage } from '@/lib/infra/storage/storage'
import { recordRefusal } from '@/lib/services/alur/audit-refusal'
import { hakBerkas } from './hak-berkas'

export type BerkasView = Readonly<{
  id: string
  dokumen: DokumenKasus
  tahap: TahapBerkas
  keterangan: string
  jenis: string
  ukuran: number
  pemindaian: string
  bolehPublik: boolean
  disetujui: boolean
  oleh: string
  at: Date
}>

const tahapOf = (tahap: string): TahapBerkas => TAHAP_BERKAS.find((satu) => satu === tahap) ?? 'LAIN'
const keteranganOf = (row: BerkasPetugasRow) => openText(row.keteranganTersegel, segel.keteranganBerkas(row.pengaduanId, row.sidik))

/** The files of a case this petugas may open, and what he may do with them. @throws AppError NOT_FOUND. */
export async function getBerkas(petugas: Petugas, pengaduanId: string) {
  const { boleh, moderator, berkas } = await hakBerkas(petugas, pengaduanId)
  const names = await listPetugasNames(berkas.map((row) => row.petugasId))
  const list = berkas.flatMap((row): readonly BerkasView[] => {
    const dokumen = dokumenBerkas(row.dokumen)
    if (!dokumen) return []
    const { id, ukuran, pemindaian, bolehPublik, jenisBerkas: jenis, dibuatAt: at } = row
    const keterangan = keteranganOf(row)
    const oleh = names.get(row.petugasId) ?? ''
    return [
      {
        id,
        dokumen,
        tahap: tahapOf(row.tahap),
        keterangan,
        jenis,
        ukuran,
        pemindaian,
        bolehPublik,
        disetujui: row.disetujuiAt !== null,
        oleh,
        at,
      },
    ]
  })
  return { boleh, moderator, berkas: list }
}

/** The bytes of a file, decrypted. @throws AppError UNAVAILABLE when the object is missing or damaged. */
export async function openBerkas(row: BerkasPetugasRow): Promise<Buffer> {
  const body = await storage().get(row.kunciObjek)
  if (!body || sha256(body) !== row.sidikObjek) throw new AppError('UNAVAILABLE')
  return openObject({ kunciTersegel: Buffer.from(row.kunciTersegel), body }, segel.berkas(row.pengaduanId, row.sidik))
}

type Isi = Readonly<{ isi: Buffer; jenis: string; nama: string }>

/**
 * One file, decrypted, for whoever may read the paper it lies beside; an audit row before the bytes leave.
 * @throws AppError NOT_FOUND; FORBIDDEN for a file found infected; UNAVAILABLE when the object is missing or damaged.
 */
export async function readBerkas(petugas: Petugas, pengaduanId: string, id: string): Promise<Isi> {
  return recordRefusal(petugas, 'UNDUH_BERKAS', `pengaduan:${pengaduanId}`, async () => {
    const { kasus, berkas } = await hakBerkas(petugas, pengaduanId)
    const row = berkas.find((one) => one.id === id)
    if (!row) throw new AppError('NOT_FOUND')
    if (row.pemindaian === 'TERINFEKSI') throw new AppError('FORBIDDEN')
    await inTransaction(async ({ audit }) =>
      audit({
        aktor: `petugas:${petugas.id}`,
        tindakan: 'UNDUH_BERKAS',
        objek: `berkasPetugas:${id}`,
        rincian: { pengaduan: pengaduanId },
      }),
    )
    const akhiran = akhiranOf(row.jenisBerkas, kasus.layanan) ?? 'bin'
    return { isi: await openBerkas(row), jenis: row.jenisBerkas, nama: `berkas-${row.dokumen}-${berkas.indexOf(row) + 1}.${akhiran}` }
  })
}

/** What the public sees of the photos of a published record; nothing of who took them or of their case. */
export async function listFotoPublik(nomor: string): Promise<readonly Readonly<{ tahap: TahapBerkas; keterangan: string }>[]> {
  return (await listFotoTayang(nomor)).map((row) => ({ tahap: tahapOf(row.tahap), keterangan: keteranganOf(row) }))
}

/** One approved photo of a published record, by its place from one; null where there is none. @throws AppError UNAVAILABLE. */
export async function readFotoPublik(nomor: string, urut: number): Promise<Readonly<{ isi: Buffer; jenis: string }> | null> {
  const row = (await listFotoTayang(nomor))[urut - 1]
  return row ? { isi: await openBerkas(row), jenis: row.jenisBerkas } : null
}
