import 'server-only'
import { segel } from '@/lib/domain/segel'
import { z } from 'zod'
import type { Peran } from '@/lib/domain/auth/peran'
import { JENIS_CATATAN } from '@/lib/domain/langkah/pemeriksaan-schema'
import { JENIS_TUGAS } from '@/lib/domain/surat/surat'
import { fromDateColumn } from '@/lib/data/dates'
import type { BerkasKasus } from '@/lib/data/kasus-detail'
import { openJson, openText } from '@/lib/infra/cipher'
import { readJawaban } from '@/lib/services/jawaban/jawaban-isi'
import { readDumas } from './read-dumas'
import { readLhp } from './read-lhp'
import { mayReadSp4n, readSp4n } from './read-sp4n'

type NameOf = (id: string | null) => string

/** Letters drafted before the kind could be chosen are examinations of a complaint. */
const tugasSchema = z.object({ tujuanTugas: z.string(), jenisTugas: z.enum(JENIS_TUGAS).default('PEMERIKSAAN_PENGADUAN') })
const catatanSchema = z.object({ judul: z.string(), uraian: z.string() })

/** Who may read the papers of classification and examination; the verifier's work ends before them. */
const PEMERIKSAAN: readonly Peran[] = ['IRBAN_KHUSUS', 'KEPALA_BIDANG', 'SEKRETARIS', 'KEPALA', 'PEMERIKSA']
const JAWABAN: readonly Peran[] = [...PEMERIKSAAN, 'KASUBBAG_PERENCANAAN', 'ADMIN_INSTANSI', 'ADMIN_OPD', 'PEJABAT_PENGHUBUNG']
/** Whoever hands the answer over, or checks what the public shall read of it, reads it once it is approved. */
const JAWABAN_DISETUJUI: readonly Peran[] = ['PETUGAS_PENERIMA', 'MODERATOR']

export const mayReadPemeriksaan = (held: readonly Peran[]) => anyOf(held, PEMERIKSAAN)

/** May these posts read an answer once it is approved? */
export const mayReadSuratJawaban = (held: readonly Peran[]) => anyOf(held, [...JAWABAN, ...JAWABAN_DISETUJUI])

const anyOf = (held: readonly Peran[], wanted: readonly Peran[]) => held.some((peran) => wanted.includes(peran))

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

function readJawabanVersions(berkas: BerkasKasus, held: readonly Peran[], nameOf: NameOf) {
  const all = anyOf(held, JAWABAN)
  const approved = anyOf(held, JAWABAN_DISETUJUI)
  return berkas.jawaban
    .filter((jawaban) => all || (approved && jawaban.status === 'DISETUJUI'))
    .map((jawaban) => ({
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
}

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

/** The papers of a case, opened for exactly the posts that may read them; the rest comes back empty. */
export function readDokumen(berkas: BerkasKasus, held: readonly Peran[], nameOf: NameOf) {
  const examines = mayReadPemeriksaan(held)
  return {
    klasifikasi: examines ? readKlasifikasi(berkas, nameOf) : null,
    suratTugas: examines ? readSuratTugas(berkas, nameOf) : [],
    catatan: examines ? readCatatan(berkas, nameOf) : [],
    lhp: examines ? readLhp(berkas, nameOf) : [],
    rujukan: examines || mayReadSp4n(held) ? readRujukan(berkas, nameOf) : [],
    jawaban: readJawabanVersions(berkas, held, nameOf),
    ...readDumas(berkas, held, nameOf),
    ...readSp4n(berkas, held, nameOf),
  }
}

export type Dokumen = ReturnType<typeof readDokumen>
