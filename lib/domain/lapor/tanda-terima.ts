import type { Kategori, KirimJawaban } from '@/lib/domain/layanan'

/** What a receipt says of a case: number, time, fingerprints and dates; no content, no name. */
export type DataTandaTerima = Readonly<{
  nomorTiket: string
  samaran: string
  judul: string
  kategori: Kategori
  mengenai: string | null
  kirimJawaban: KirimJawaban
  diterimaAt: Date
  keberatan: boolean
  bukti: readonly Readonly<{ jenis: string; ukuran: number; sidik: string }>[]
  /** ISO dates: by when completeness is judged, and when to look again. */
  diperiksaSampai: string
  perkiraan: boolean
  hariVerifikasi: number
  hariPenyelesaian: number
}>
