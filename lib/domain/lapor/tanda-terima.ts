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
  /** `sidik`: of the file as it reached us; `sidikPilihan`: of the larger one it was made from on the reporter's device. */
  bukti: readonly Readonly<{ jenis: string; ukuran: number; sidik: string; sidikPilihan: string | null }>[]
  /** ISO dates: by when completeness is judged, and when to look again. */
  diperiksaSampai: string
  perkiraan: boolean
  hariVerifikasi: number
  hariPenyelesaian: number
}>
