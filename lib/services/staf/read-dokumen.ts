import 'server-only'
import { segel } from '@/lib/domain/segel'
import * as z from 'zod'
import type { Peran } from '@/lib/domain/auth/peran'
import { mayReadDokumen } from '@/lib/domain/dokumen/hak'
import { DOKUMEN, type DokumenKasus, type RowDokumen } from '@/lib/domain/dokumen/tabel'
import { JENIS_CATATAN, pihakShape } from '@/lib/domain/langkah/pemeriksaan-schema'
import { JENIS_TUGAS } from '@/lib/domain/surat/surat'
import { fromDateColumn } from '@/lib/data/dates'
import type { BerkasKasus } from '@/lib/data/kasus-detail'
import { openJson, openText } from '@/lib/infra/cipher'
import { readJawaban } from '@/lib/services/jawaban/jawaban-isi'
import { readDisposisi, readDistribusi, readRilis, readTelaahanKasus } from './read-dumas'
import { readLhp } from './read-lhp'
import { readLaporan, readNotaDinasKasus, readSubstansi } from './read-sp4n'

type NameOf = (id: string | null) => string
/** Parts of the file the table of papers names; each is a list of rows there. */
type BagianBerkas = NonNullable<RowDokumen['berkas']>

/** Letters drafted before the kind could be chosen are examinations of a complaint. */
const tugasSchema = z.object({
  tujuanTugas: z.string(),
  jenisTugas: z.enum(JENIS_TUGAS).default('PEMERIKSAAN_PENGADUAN'),
  dasar: z.array(z.string()).default([]),
  tembusan: z.array(z.string()).default([]),
})
const catatanSchema = z.object({ judul: z.string(), uraian: z.string(), ...pihakShape })

function readSuratTugas(berkas: BerkasKasus, nameOf: NameOf) {
  return berkas.suratTugas.map((surat) => ({
    versi: surat.versi,
    nomor: surat.nomor,
    ...tugasSchema.parse(openJson(surat.isiTersegel, segel.suratTugas(berkas.id, surat.versi))),
    mulai: fromDateColumn(surat.mulai),
    selesai: fromDateColumn(surat.selesai),
    disusun: nameOf(surat.disusunId),
    ditandatangani: surat.ditandatanganiId ? nameOf(surat.ditandatanganiId) : null,
    ditandatanganiAt: surat.ditandatanganiAt,
    anggota: surat.anggota.map((anggota) => ({ id: anggota.petugasId, nama: nameOf(anggota.petugasId), peranTim: anggota.peranTim })),
  }))
}

function readCatatan(berkas: BerkasKasus, nameOf: NameOf) {
  return berkas.catatan.map((catatan) => ({
    id: catatan.id,
    jenis: z.enum(JENIS_CATATAN).parse(catatan.jenis),
    nomor: catatan.nomor,
    tanggal: fromDateColumn(catatan.tanggal),
    ...catatanSchema.parse(openJson(catatan.isiTersegel, segel.catatanPemeriksaan(berkas.id))),
    petugas: nameOf(catatan.petugasId),
  }))
}

const readJawabanVersions = (berkas: BerkasKasus, nameOf: NameOf) =>
  berkas.jawaban.map((jawaban) => ({
    versi: jawaban.versi,
    status: jawaban.status,
    hasil: jawaban.hasil,
    isi: readJawaban(berkas.id, jawaban.versi, jawaban.isiTersegel),
    nomor: jawaban.nomor,
    disusun: nameOf(jawaban.disusunId),
    disetujui: jawaban.disetujuiId ? nameOf(jawaban.disetujuiId) : null,
    disetujuiAt: jawaban.disetujuiAt,
    parafSekretaris: jawaban.parafSekretarisId ? nameOf(jawaban.parafSekretarisId) : null,
    catatan: jawaban.catatanTersegel ? openText(jawaban.catatanTersegel, segel.catatanJawaban(berkas.id, jawaban.versi)) : null,
    dibuatAt: jawaban.dibuatAt,
  }))

function readKlasifikasi(berkas: BerkasKasus, nameOf: NameOf) {
  const row = berkas.klasifikasi[0]
  if (!row) return null
  return {
    kadar: row.kadar,
    alasan: openText(row.alasanTersegel, segel.klasifikasi(berkas.id)),
    petugas: nameOf(row.petugasId),
    at: row.dibuatAt,
  }
}

function readRujukan(berkas: BerkasKasus, nameOf: NameOf) {
  return berkas.rujukan.map((rujukan) => ({
    tujuan: rujukan.tujuan,
    penuh: rujukan.penuh,
    nomor: rujukan.nomor,
    petugas: nameOf(rujukan.petugasId),
    alasan: openText(rujukan.alasanTersegel, segel.rujukan(berkas.id)),
    at: rujukan.dibuatAt,
  }))
}

/** The file without the papers these posts may not read: what is not in it cannot be opened by mistake. */
function tutupBerkas(berkas: BerkasKasus, held: readonly Peran[]): BerkasKasus {
  const papers = Object.keys(DOKUMEN) as DokumenKasus[]
  const open = new Set(papers.filter((dokumen) => mayReadDokumen(berkas.layanan, dokumen, held)).map((dokumen) => DOKUMEN[dokumen].berkas))
  const tertutup = papers.map((dokumen) => DOKUMEN[dokumen].berkas).filter((bagian) => bagian !== null && !open.has(bagian))
  // Of an answer, some read the approved version alone.
  const sah = papers.some((dokumen) => DOKUMEN[dokumen].berkas === 'jawaban' && mayReadDokumen(berkas.layanan, dokumen, held, true))
  return {
    ...berkas,
    ...(Object.fromEntries(tertutup.map((bagian) => [bagian, []])) as Partial<Record<BagianBerkas, never[]>>),
    jawaban: berkas.jawaban.filter((row) => open.has('jawaban') || (sah && row.status === 'DISETUJUI')),
    ...(mayReadDokumen(berkas.layanan, 'laporan', held) ? {} : { jenisLaporan: null }),
  }
}

/** The papers of a case, opened for exactly the posts that may read them; the rest comes back empty. `SEMUA`: for the act that issues one. */
export function readDokumen(utuh: BerkasKasus, held: readonly Peran[] | 'SEMUA', nameOf: NameOf) {
  const berkas = held === 'SEMUA' ? utuh : tutupBerkas(utuh, held)
  return {
    klasifikasi: readKlasifikasi(berkas, nameOf),
    suratTugas: readSuratTugas(berkas, nameOf),
    catatan: readCatatan(berkas, nameOf),
    lhp: readLhp(berkas, nameOf),
    rujukan: readRujukan(berkas, nameOf),
    jawaban: readJawabanVersions(berkas, nameOf),
    telaahan: readTelaahanKasus(berkas, nameOf),
    rilis: readRilis(berkas, nameOf),
    disposisi: readDisposisi(berkas, nameOf),
    distribusi: readDistribusi(berkas, nameOf),
    laporan: readLaporan(berkas),
    notaDinas: readNotaDinasKasus(berkas, nameOf),
    substansi: readSubstansi(berkas, nameOf),
  }
}

export type Dokumen = ReturnType<typeof readDokumen>
