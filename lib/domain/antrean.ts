import type { Langkah } from '@/lib/domain/alur/engine'
import type { Peran } from '@/lib/domain/auth/peran'
import { LAYANAN, type Layanan } from '@/lib/domain/layanan'
import { STATUS, type Status } from '@/lib/domain/pengaduan/status'
import type { HitunganTenggat, StripCell, Tenggat } from '@/lib/domain/tenggat/tenggat'

/** Groups of a queue: his own, what he may take, what others have, what waits for the reporter, what is over. */
export const KELOMPOK = ['saya', 'bebas', 'rekan', 'pelapor', 'selesai'] as const
export type Kelompok = (typeof KELOMPOK)[number]

/** Groups whose cases wait for their reader: what is new in them comes first, and what he has not read is marked. */
export const isMenunggu = (kelompok: Kelompok): boolean => kelompok === 'saya' || kelompok === 'bebas'

/** Counts end here: "lebih dari 1.000" says as much to a reader, and a bound to the database. */
export const HITUNG_SAMPAI = 1000

/** Milliseconds a case is said to be read by somebody after he opened it. */
export const DIBUKA_SELAMA = 10 * 60_000

type TenggatBaris = Readonly<{ tenggat: Tenggat; hitungan: HitunganTenggat; strip: readonly StripCell[] }>

/** Whom a case waits for, as its reader is told: himself, a colleague by name, posts (of a unit), the reporter, or merely that it is handled. */
export type Siapa =
  | Readonly<{ jenis: 'SAYA' | 'PELAPOR' | 'DITANGANI' }>
  | Readonly<{ jenis: 'NAMA'; nama: string }>
  | Readonly<{ jenis: 'JABATAN'; peran: readonly Peran[]; unit: string | null }>

/**
 * One line of a queue. `langkah`: what its reader must do; `tenggat` the clock that presses, `janji` the one its reporter reads;
 * `peristiwa` what happened last, null for the step where it was a message; `dibuka` colleagues who read it just now.
 */
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
  janji: HitunganTenggat | null
  giliran: Readonly<{ siapa: Siapa; sejak: string | null }> | null
  peristiwa: Readonly<{ langkah: string | null; tanggal: string }> | null
  belumDibaca: boolean
  dibuka: readonly string[]
  langkah: Langkah | null
}>

/** What the cases that wait for a petugas come to. Numbers end at `HITUNG_SAMPAI`; `baru` since the working day before. */
export type RingkasanAntrean = Readonly<{ baru: number; lewat: number; jatuhTempo: number }>

/** `berikutnya`: the key of the next page, null on the last. */
export type Antrean = Readonly<{
  baris: readonly BarisAntrean[]
  berikutnya: string | null
  jumlah: Readonly<Record<Kelompok, number>>
  ringkasan: RingkasanAntrean
  hariIni: string
}>

/** What narrows a queue; every one stands in the address. */
export type SaringanAntrean = Readonly<{
  cari: string
  layanan: Layanan | null
  unitId: string | null
  status: Status | null
  lewat: boolean
}>

export const TANPA_SARINGAN: SaringanAntrean = { cari: '', layanan: null, unitId: null, status: null, lewat: false }

type Alamat = Readonly<Record<string, string | readonly string[] | undefined>>

const satu = (value: Alamat[string]): string => (typeof value === 'string' ? value.trim() : '')

/** The narrowing an address asks for; what it cannot mean is left out. */
export function bacaSaringan(alamat: Alamat): SaringanAntrean {
  const unitId = satu(alamat.unit)
  return {
    cari: satu(alamat.q).slice(0, 40),
    layanan: LAYANAN.find((one) => one === satu(alamat.layanan)) ?? null,
    unitId: /^[\w.-]{1,60}$/.test(unitId) ? unitId : null,
    status: STATUS.find((one) => one === satu(alamat.status)) ?? null,
    lewat: satu(alamat.lewat) === '1',
  }
}

/** The same narrowing as the query of an address. */
export const tulisSaringan = ({ cari, layanan, unitId, status, lewat }: SaringanAntrean): Readonly<Record<string, string>> => ({
  ...(cari && { q: cari }),
  ...(layanan && { layanan }),
  ...(unitId && { unit: unitId }),
  ...(status && { status }),
  ...(lewat && { lewat: '1' }),
})

/** Where a page goes on: whether its last line was among the new ones, its date or instant (ISO; null without) and its id. */
export type KunciHalaman = Readonly<{ baru: boolean; saat: string | null; id: string }>

export const tulisKunci = ({ baru, saat, id }: KunciHalaman): string => `${baru ? 'b' : 'l'}_${saat ?? '-'}_${id}`

/** A key from an address; null for what is none. */
export function bacaKunci(text: unknown): KunciHalaman | null {
  const match = typeof text === 'string' ? /^([bl])_(-|\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z)?)_([0-9a-f]{32})$/.exec(text) : null
  if (!match?.[2] || !match[3] || (match[2] !== '-' && Number.isNaN(Date.parse(match[2])))) return null
  return { baru: match[1] === 'b', saat: match[2] === '-' ? null : match[2], id: match[3] }
}
