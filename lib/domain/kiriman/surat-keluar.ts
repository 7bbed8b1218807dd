import * as z from 'zod'
import { masukLacakSchema } from '@/lib/domain/lacak/lacak-schema'
import { requiredChoice, requiredDate, requiredText } from '@/lib/domain/lapor/teks'
import type { CaraKiriman, StatusKiriman } from '@/lib/domain/layanan'

export const KURIR = ['POS', 'KURIR', 'PETUGAS', 'LAINNYA'] as const
export type Kurir = (typeof KURIR)[number]

/** Why a letter came back. A choice, never free text: a clerk would copy the address into it. */
export const ALASAN_KEMBALI = ['ALAMAT_TIDAK_DIKENAL', 'PINDAH', 'DITOLAK', 'TIDAK_DIAMBIL', 'RUSAK'] as const
export type AlasanKembali = (typeof ALASAN_KEMBALI)[number]

const kirimanShape = { kirimanId: z.uuid('kiriman.salah') }

export const kirimanTargetSchema = z.object(kirimanShape)
export type KirimanTarget = z.infer<typeof kirimanTargetSchema>

export const kirimSuratSchema = z.object({
  ...kirimanShape,
  /** The case as the page showed it: dispatch is the moment of the answer, and loses against whatever moved the case. */
  versi: z.coerce.number().int().positive(),
  tanggalKirim: requiredDate('tanggalKirim'),
  kurir: requiredChoice('kurir', KURIR),
  resi: requiredText('resi', { max: 60 }),
})
export type KirimSuratInput = z.infer<typeof kirimSuratSchema>

export const kembaliSuratSchema = z.object({ ...kirimanShape, alasanKembali: requiredChoice('alasanKembali', ALASAN_KEMBALI) })
export type KembaliSuratInput = z.infer<typeof kembaliSuratSchema>

/** The person at the counter shows both codes; nothing of what he typed is kept. */
export const ambilSchema = masukLacakSchema
export type AmbilInput = z.infer<typeof ambilSchema>

const LANGKAH_SURAT = ['CETAK', 'KIRIM', 'TERIMA', 'KEMBALI'] as const
export type LangkahSurat = (typeof LANGKAH_SURAT)[number]

const DARI: Readonly<Record<LangkahSurat, StatusKiriman>> = { CETAK: 'ANTRE', KIRIM: 'DICETAK', TERIMA: 'DIKIRIM', KEMBALI: 'DIKIRIM' }

/** The one state a letter is taken on from; a letter is never dispatched unprinted. */
export const dariStatus = (langkah: LangkahSurat): StatusKiriman => DARI[langkah]

/** What the clerk can do with a delivery now. Only letters go through print and post, and none leaves without its envelope. */
export function langkahSurat(kiriman: Readonly<{ cara: CaraKiriman; status: StatusKiriman; beramplop: boolean }>): readonly LangkahSurat[] {
  if (kiriman.cara !== 'SURAT') return []
  return LANGKAH_SURAT.filter((langkah) => DARI[langkah] === kiriman.status && (langkah !== 'KIRIM' || kiriman.beramplop))
}

/** May a letter bear this date of dispatch? Not before it was approved, not in the future. All ISO dates of the office. */
export const isTanggalKirim = (tanggal: string, disetujui: string, today: string): boolean => tanggal >= disetujui && tanggal <= today
