import { GOLONGAN, golonganOf, jumlahOf, persen, rataHari, type AngkaRekap, type Pecahan, type SelHitung } from './hitung'
import type { KepuasanRekap } from './kepuasan'
import { MENJAWAB } from '@/lib/domain/kepuasan/skala'
import { AMBANG, tutupi, type SelPublik } from './tutupi'

/** A published breakdown of a published total; `baris` null where nothing of it can be shown. */
export type Rincian = Readonly<{ baris: readonly Readonly<{ nilai: string; jumlah: SelPublik }>[] | null }>

/** What anybody may know of a year. Totals under five are told as such, and nothing is broken down then. */
export type Statistik = Readonly<{
  jumlah: SelPublik
  keadaan: Rincian
  bulan: Rincian
  jenisLaporan: Rincian
  topik: Rincian
  kanal: Rincian
  opd: Rincian
  tanggapan: Readonly<{ jumlah: SelPublik; rataRata: number | null; ketepatan: Rincian; persenTepat: number | null }>
  kepuasan: Readonly<{ jumlah: SelPublik; menjawab: Rincian; rataRata: number | null }>
}>

const total = (n: number): SelPublik => (n < AMBANG ? 'KURANG' : n)

/** Every value the breakdown could have is named, so that a missing line says nothing. `semua`: how many there are of all values. */
function rincian(semua: number, nilai: readonly string[], jumlahDi: (nilai: string) => number): Rincian {
  const shown = semua < AMBANG ? null : tutupi(nilai.map(jumlahDi))
  return { baris: shown && nilai.map((name, i) => ({ nilai: name, jumlah: shown[i] ?? 'DITAHAN' })) }
}

/** A share is shown only where both its parts are: it would tell the hidden one. */
const bagian = ({ baris }: Rincian, nilai: string): number | null => {
  const numbers = baris?.map((row) => row.jumlah) ?? []
  const part = baris?.find((row) => row.nilai === nilai)?.jumlah
  const sum = numbers.reduce<number>((all, n) => all + (typeof n === 'number' ? n : Number.NaN), 0)
  return typeof part === 'number' && !Number.isNaN(sum) ? persen(part, sum) : null
}

function tanggapanOf(sel: readonly SelHitung[]): Statistik['tanggapan'] {
  const sum = (what: 'tanggapan' | 'tepat' | 'hari') => sel.reduce((all, satu) => all + satu[what], 0)
  const [semua, tepat] = [sum('tanggapan'), sum('tepat')]
  const ketepatan = rincian(semua, ['tepat', 'lewat'], (nilai) => (nilai === 'tepat' ? tepat : semua - tepat))
  return {
    jumlah: total(semua),
    ketepatan,
    persenTepat: bagian(ketepatan, 'tepat'),
    rataRata: semua < AMBANG ? null : rataHari(sum('hari'), semua),
  }
}

function kepuasanOf({ jumlah, menjawab, rataRata }: KepuasanRekap): Statistik['kepuasan'] {
  const isian = rincian(jumlah, MENJAWAB, (one) => MENJAWAB.reduce((sum, satu) => (satu === one ? sum + menjawab[satu] : sum), 0))
  return { jumlah: total(jumlah), menjawab: isian, rataRata: jumlah < AMBANG ? null : rataRata }
}

/** The values each breakdown could have. */
export type NilaiPublik = Readonly<Record<Pecahan, readonly string[]>>

const baru = (sel: readonly SelHitung[] | undefined) => (sel ?? []).filter(({ sisa }) => !sisa)

/** The year in figures nobody can be found in: one-way breakdowns of the cases it received, each closed against subtraction. */
export function hitungStatistik(angka: AngkaRekap, kepuasan: KepuasanRekap, nilai: NilaiPublik): Statistik {
  const semua = baru(angka.semua)
  const jumlah = jumlahOf(semua)
  const by = (pecahan: Pecahan) => rincian(jumlah, nilai[pecahan], (one) => jumlahOf(baru(angka.per[pecahan].get(one))))
  return {
    jumlah: total(jumlah),
    keadaan: rincian(jumlah, GOLONGAN, (one) => jumlahOf(semua, ({ status }) => golonganOf(status) === one)),
    bulan: by('bulan'),
    jenisLaporan: by('jenisLaporan'),
    topik: by('topik'),
    kanal: by('kanal'),
    opd: by('opd'),
    tanggapan: tanggapanOf(semua),
    kepuasan: kepuasanOf(kepuasan),
  }
}
