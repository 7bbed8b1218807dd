import { MENJAWAB } from '@/lib/domain/kepuasan/skala'
import type { RincianUmum } from '@/lib/domain/layanan/standar'
import { GOLONGAN, golonganOf, jumlahOf, persen, rataHari, type AngkaRekap, type SelHitung } from './hitung'
import type { KepuasanRekap } from './kepuasan'
import type { Kelompok } from './terbit'
import { AMBANG, tutupi, type SelPublik } from './tutupi'

/** A published breakdown of a published total; `baris` null where nothing of it can be shown. */
export type Rincian = Readonly<{ baris: readonly Readonly<{ nilai: string; jumlah: SelPublik }>[] | null }>

/** What anybody may know of a year. Totals under five are told as such, and nothing is broken down then. */
export type Statistik = Readonly<{
  jumlah: SelPublik
  masa: readonly Kelompok[]
  keadaan: Rincian
  rincian: Readonly<Partial<Record<RincianUmum, Rincian>>>
  tanggapan: Readonly<{ jumlah: SelPublik; rataRata: number | null; ketepatan: Rincian; persenTepat: number | null }>
  /** Null where reporters are not asked. */
  kepuasan: Readonly<{ jumlah: SelPublik; menjawab: Rincian; rataRata: number | null }> | null
}>

const total = (n: number): SelPublik => (n < AMBANG ? 'KURANG' : n)

/**
 * Every value the breakdown could have is named, so that a missing line says nothing. `semua`: how many there are of all values; a
 * breakdown that does not come to it holds something nobody named, and is not shown.
 */
function rincianOf(semua: number, nilai: readonly string[], jumlahDi: (nilai: string) => number): Rincian {
  const sel = nilai.map(jumlahDi)
  const lengkap = sel.reduce((sum, n) => sum + n, 0) === semua
  const shown = semua < AMBANG || !lengkap ? null : tutupi(sel)
  return { baris: shown && nilai.map((name, i) => ({ nilai: name, jumlah: shown[i] ?? 'DITAHAN' })) }
}

/** A share is shown only where both its parts are: it would tell the hidden one. */
const bagian = ({ baris }: Rincian, nilai: string): number | null => {
  const numbers = baris?.map((row) => row.jumlah) ?? []
  const part = baris?.find((row) => row.nilai === nilai)?.jumlah
  const sum = numbers.reduce<number>((all, n) => all + (typeof n === 'number' ? n : Number.NaN), 0)
  return typeof part === 'number' && !Number.isNaN(sum) ? persen(part, sum) : null
}

/**
 * The least share of answers in time that follows from what is shown: of twenty with fewer than five late, four in five. Where all
 * but a few are in time the share itself would tell how few. Null where it is told, or nothing follows.
 */
export function tepatSedikitnya({ jumlah, ketepatan, persenTepat }: Statistik['tanggapan']): number | null {
  const lewat = ketepatan.baris?.find(({ nilai }) => nilai === 'lewat')?.jumlah
  if (persenTepat !== null || lewat !== 'KURANG' || typeof jumlah !== 'number') return null
  return Math.floor(((jumlah - (AMBANG - 1)) / jumlah) * 100)
}

function tanggapanOf(sel: readonly SelHitung[]): Statistik['tanggapan'] {
  const sum = (what: 'tanggapan' | 'tepat' | 'hari') => sel.reduce((all, satu) => all + satu[what], 0)
  const [semua, tepat] = [sum('tanggapan'), sum('tepat')]
  const ketepatan = rincianOf(semua, ['tepat', 'lewat'], (nilai) => (nilai === 'tepat' ? tepat : semua - tepat))
  return {
    jumlah: total(semua),
    ketepatan,
    persenTepat: bagian(ketepatan, 'tepat'),
    rataRata: semua < AMBANG ? null : rataHari(sum('hari'), semua),
  }
}

function kepuasanOf({ jumlah, menjawab, rataRata }: KepuasanRekap): Statistik['kepuasan'] {
  const isian = rincianOf(jumlah, MENJAWAB, (one) => MENJAWAB.reduce((sum, satu) => (satu === one ? sum + menjawab[satu] : sum), 0))
  return { jumlah: total(jumlah), menjawab: isian, rataRata: jumlah < AMBANG ? null : rataRata }
}

/** The values each breakdown of a layanan could have. */
export type NilaiPublik = Readonly<Partial<Record<RincianUmum, readonly string[]>>>

const baru = (sel: readonly SelHitung[] | undefined) => (sel ?? []).filter(({ sisa }) => !sisa)

/**
 * The year in figures nobody can be found in: one-way breakdowns of the cases it received, each closed against subtraction. The one
 * place where a count becomes public; pages and files only write down what it gives.
 */
export function hitungStatistik(
  angka: AngkaRekap,
  kepuasan: KepuasanRekap | null,
  masa: readonly Kelompok[],
  nilai: NilaiPublik,
): Statistik {
  const semua = baru(angka.semua)
  const jumlah = jumlahOf(semua)
  const kurang = jumlah < AMBANG
  const of = (name: RincianUmum, values: readonly string[]) => rincianOf(jumlah, values, (one) => jumlahOf(baru(angka.per[name].get(one))))
  return {
    jumlah: total(jumlah),
    masa: kurang ? [] : masa,
    keadaan: rincianOf(jumlah, GOLONGAN, (one) => jumlahOf(semua, ({ status }) => golonganOf(status) === one)),
    rincian: Object.fromEntries(Object.entries(nilai).map(([name, values]) => [name, of(name as RincianUmum, values)])),
    // Few cases may have been answered often: their answers would tell of them.
    tanggapan: tanggapanOf(kurang ? [] : semua),
    kepuasan: kepuasan && kepuasanOf(kepuasan),
  }
}
