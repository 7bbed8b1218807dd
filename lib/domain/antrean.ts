import type { Langkah } from '@/lib/domain/alur/engine'
import type { Layanan } from '@/lib/domain/layanan'
import type { Status } from '@/lib/domain/pengaduan/status'
import type { HitunganTenggat, StripCell, Tenggat } from '@/lib/domain/tenggat/tenggat'

/** Groups of a queue: his turn, the reporter's, somebody else's, over. */
export const KELOMPOK = ['saya', 'pelapor', 'lain', 'selesai'] as const
export type Kelompok = (typeof KELOMPOK)[number]

/** Counts end here: "lebih dari 1.000" says as much to a reader, and a bound to the database. */
export const HITUNG_SAMPAI = 1000

type TenggatBaris = Readonly<{ tenggat: Tenggat; hitungan: HitunganTenggat; strip: readonly StripCell[] }>

/** One line of a queue. `langkah`: what its reader must do; `umur` in working days. */
export type BarisAntrean = Readonly<{
  id: string
  layanan: Layanan
  versi: number
  nomorTiket: string
  nomorRegister: string | null
  judul: string | null
  mengenai: string | null
  status: Status
  keberatan: boolean
  tenggat: TenggatBaris | null
  umur: number
  pemegang: string | null
  langkah: Langkah | null
}>

/** `berikutnya`: the key of the next page, null on the last. Numbers end at `HITUNG_SAMPAI`. */
export type Antrean = Readonly<{
  baris: readonly BarisAntrean[]
  berikutnya: string | null
  jumlah: Readonly<Record<Kelompok, number>>
  lewat: number
  jatuhTempo: number
  hariIni: string
}>

/** Where a page goes on: date or instant of its last line (ISO; null for those without) and its id. */
export type KunciHalaman = Readonly<{ saat: string | null; id: string }>

export const tulisKunci = ({ saat, id }: KunciHalaman): string => `${saat ?? '-'}_${id}`

/** A key from an address; null for what is none. */
export function bacaKunci(text: unknown): KunciHalaman | null {
  const match = typeof text === 'string' ? /^(-|\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z)?)_([0-9a-f]{32})$/.exec(text) : null
  if (!match?.[1] || !match[2] || (match[1] !== '-' && Number.isNaN(Date.parse(match[1])))) return null
  return { saat: match[1] === '-' ? null : match[1], id: match[2] }
}
