import type * as z from 'zod'
import { JENIS_LAPORAN } from '@/lib/domain/layanan'
import type { Formulir, Penanya, TabelIsian } from '@/lib/domain/lapor/isian'
import { materiOf } from '@/lib/domain/lapor/judge-isian'
import { kotak, materiShape } from '@/lib/domain/lapor/materi-schema'
import { sp4nShape, tanggalKejadian } from '@/lib/domain/lapor/sp4n-schema'
import { TOPIK_LAYANAN } from '@/lib/domain/publikasi/pindai'

const { jenisLaporan, judul, isi, topik, unitId, lokasi, anonim, rahasia } = sp4nShape
const { emailKabar, persetujuan } = materiShape

/** What every report says, whichever channel brought it. */
const SEMUA: readonly Penanya[] = ['WARGA', 'MEJA', 'KANAL', 'IMPOR']

/** What somebody can see and show comes first: picture and place, then the story; the kind, the day and the agency follow. */
export const ISIAN_SP4N = {
  lokasi: { schema: lokasi, bagian: 'tempat', bentuk: 'TEMPAT', maks: 300, di: SEMUA },
  topik: { schema: topik, bagian: 'materi', bentuk: 'DAFTAR', nilai: TOPIK_LAYANAN, di: SEMUA },
  isi: { salah: 'isiSp4n', schema: isi, bagian: 'materi', bentuk: 'URAIAN', maks: 10_000, baris: 6, hitung: true, wajib: true, di: SEMUA },
  judul: { schema: judul, bagian: 'materi', bentuk: 'BARIS', maks: 150, di: SEMUA },
  jenisLaporan: { schema: jenisLaporan, bagian: 'materi', bentuk: 'PILIHAN', nilai: JENIS_LAPORAN, wajib: true, di: SEMUA },
  tanggalKejadian: { schema: tanggalKejadian, bagian: 'materi', bentuk: 'TANGGAL', wajib: true, di: SEMUA },
  unitId: { schema: unitId, bagian: 'materi', bentuk: 'UNIT', lipat: true, di: SEMUA },
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
    { teks: 'korupsi', buka: 'WBS' },
    { tautan: 'wbs', ke: '/lapor/wbs', buka: 'WBS' },
    { teks: 'korupsiLain', tutup: 'WBS' },
    { tautan: 'tempatLain', ke: '/tata-cara#rujukan', tutup: 'WBS' },
  ],
} as const satisfies Formulir
