import type { z } from 'zod'
import { JENIS_LAPORAN } from '@/lib/domain/layanan'
import { materiOf, type Formulir, type Penanya, type TabelIsian } from '@/lib/domain/lapor/isian'
import { kotak, materiShape } from '@/lib/domain/lapor/materi-schema'
import { sp4nShape, tanggalKejadian } from '@/lib/domain/lapor/sp4n-schema'
import { TOPIK } from '@/lib/domain/publikasi/pindai'

const { jenisLaporan, judul, isi, topik, unitId, lokasi, anonim, rahasia } = sp4nShape
const { emailKabar, persetujuan } = materiShape

/** What every report says, whichever channel brought it. */
const SEMUA: readonly Penanya[] = ['WARGA', 'MEJA', 'KANAL', 'IMPOR']

/** What is reported: kind, title, text and day; then where it belongs, as far as the reporter knows, and who may see it. */
export const ISIAN_SP4N = {
  jenisLaporan: { schema: jenisLaporan, bagian: 'materi', bentuk: 'PILIHAN', nilai: JENIS_LAPORAN, wajib: true, di: SEMUA },
  isi: { schema: isi, bagian: 'materi', bentuk: 'URAIAN', maks: 10_000, baris: 6, hitung: true, wajib: true, di: SEMUA },
  judul: { schema: judul, bagian: 'materi', bentuk: 'BARIS', maks: 150, di: SEMUA },
  tanggalKejadian: { schema: tanggalKejadian, bagian: 'materi', bentuk: 'TANGGAL', wajib: true, di: SEMUA },
  topik: { schema: topik, bagian: 'materi', bentuk: 'DAFTAR', nilai: TOPIK, di: SEMUA },
  unitId: { schema: unitId, bagian: 'materi', bentuk: 'UNIT', di: SEMUA },
  lokasi: { schema: lokasi, bagian: 'materi', bentuk: 'BARIS', maks: 300, di: SEMUA },
  anonim: { schema: anonim, bagian: 'sifat', bentuk: 'TANDA', di: SEMUA },
  rahasia: { schema: rahasia, bagian: 'sifat', bentuk: 'BERSAMA', di: SEMUA },
  hapusKabar: { schema: kotak, bagian: 'sifat', bentuk: 'HAPUS_KABAR', di: ['WARGA'] },
  emailKabar: { schema: emailKabar, bagian: 'jawaban', bentuk: 'SUREL', di: ['WARGA'] },
  persetujuan: { schema: persetujuan, bagian: 'penutup', bentuk: 'PERNYATAAN', wajib: true, di: ['WARGA'] },
} as const satisfies TabelIsian

/** The form of the website, without the account it goes into. */
export type MateriSp4n = z.infer<ReturnType<typeof materiSp4nSchema>>
export const materiSp4nSchema = (today: string) => materiOf(ISIAN_SP4N, today)

export const FORMULIR_SP4N = {
  isian: ISIAN_SP4N,
  samping: [
    { judul: 'lama' },
    { teks: 'waktu' },
    { teks: 'nasional' },
    { judul: 'melihat' },
    { pasangan: ['samaran', 'isi', 'publik'] },
    { judul: 'bukanDisini' },
    { teks: 'korupsi' },
    { tautan: 'wbs', ke: '/lapor/wbs' },
  ],
} as const satisfies Formulir
