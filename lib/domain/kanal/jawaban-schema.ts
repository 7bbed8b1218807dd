import * as z from 'zod'
import { LABEL_PELAPOR } from '@/lib/domain/pengaduan/status'

const hari = z.iso.date()
const saat = z.iso.datetime()

/** What a channel gets for a report it handed in, however often it asks with the same Idempotency-Key. */
export const masukanDiterimaSchema = z.strictObject({
  nomorTiket: z.string().meta({ description: 'Nomor tiket untuk pelapor.' }),
  kodeAkses: z.string().meta({ description: 'Rahasia pelapor; teruskan kepadanya dan jangan disimpan.' }),
  diterimaAt: saat.meta({ description: 'Saat mulai dihitung.' }),
  batasTanggapan: hari.meta({ description: 'Hari kerja terakhir untuk tanggapan.' }),
  alamatLacak: z.string().meta({ description: 'Halaman tempat kedua kode dipakai.' }),
})
export type MasukanDiterima = z.infer<typeof masukanDiterimaSchema>

/** What the holder of both codes reads of a report. */
export const statusMasukanSchema = z.strictObject({
  nomorTiket: z.string(),
  status: z.enum(LABEL_PELAPOR),
  selesai: z.boolean(),
  judul: z.string(),
  unit: z.string().nullable().meta({ description: 'Perangkat daerah yang dituju.' }),
  diterimaAt: saat,
  batas: hari.nullable().meta({ description: 'Batas waktu langkah yang sedang berjalan.' }),
  tanggapan: z.strictObject({ isi: z.string(), at: saat.nullable() }).nullable(),
})
export type StatusMasukan = z.infer<typeof statusMasukanSchema>

/** RFC 9457. */
export const masalahSchema = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  kesalahan: z
    .array(z.strictObject({ kolom: z.string(), pesan: z.string() }))
    .optional()
    .meta({ description: 'Kesalahan setiap isian.' }),
})
export type Masalah = z.infer<typeof masalahSchema>
