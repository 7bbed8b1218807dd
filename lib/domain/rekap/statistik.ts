import { GOLONGAN, golonganOf, nilaiDimensi, persen, TANPA, type KasusRekap } from './hitung'
import type { KepuasanRekap } from './kepuasan'
import { MENJAWAB } from '@/lib/domain/kepuasan/kepuasan'
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

/** Every value the breakdown could have is named, so that a missing line says nothing. */
function rincian<T>(semua: readonly T[], nilai: readonly string[], nilaiOf: (one: T) => string): Rincian {
  const counts = nilai.map((name) => semua.filter((one) => nilaiOf(one) === name).length)
  const shown = semua.length < AMBANG ? null : tutupi(counts)
  return { baris: shown && nilai.map((name, i) => ({ nilai: name, jumlah: shown[i] ?? 'DITAHAN' })) }
}

/** A share is shown only where both its parts are: it would tell the hidden one. */
const bagian = ({ baris }: Rincian, nilai: string): number | null => {
  const numbers = baris?.map((row) => row.jumlah) ?? []
  const part = baris?.find((row) => row.nilai === nilai)?.jumlah
  const sum = numbers.reduce<number>((all, n) => all + (typeof n === 'number' ? n : Number.NaN), 0)
  return typeof part === 'number' && !Number.isNaN(sum) ? persen(part, sum) : null
}

export type NilaiPublik = Readonly<Record<'bulan' | 'jenisLaporan' | 'topik' | 'kanal' | 'opd', readonly string[]>>

function tanggapanOf(kasus: readonly KasusRekap[]): Statistik['tanggapan'] {
  const semua = kasus.flatMap((one) => one.tanggapan)
  const ketepatan = rincian(semua, ['tepat', 'lewat'], (one) => (one.tepat ? 'tepat' : 'lewat'))
  const hari = semua.reduce((sum, { lama }) => sum + lama, 0)
  return {
    jumlah: total(semua.length),
    ketepatan,
    persenTepat: bagian(ketepatan, 'tepat'),
    rataRata: semua.length < AMBANG ? null : Math.round((hari / semua.length) * 10) / 10,
  }
}

function kepuasanOf({ jumlah, menjawab, rataRata }: KepuasanRekap): Statistik['kepuasan'] {
  const semua = MENJAWAB.flatMap((one) => Array.from({ length: menjawab[one] }, () => one))
  return { jumlah: total(jumlah), menjawab: rincian(semua, MENJAWAB, (one) => one), rataRata: jumlah < AMBANG ? null : rataRata }
}

/** The year in figures nobody can be found in: one-way breakdowns of the same cases, each closed against subtraction. */
export function hitungStatistik(kasus: readonly KasusRekap[], kepuasan: KepuasanRekap, nilai: NilaiPublik): Statistik {
  const by = (names: readonly string[], nilaiOf: (one: KasusRekap) => string) => rincian(kasus, names, nilaiOf)
  return {
    jumlah: total(kasus.length),
    keadaan: by(GOLONGAN, (one) => golonganOf(one.status)),
    bulan: by(nilai.bulan, (one) => String(Number(one.masuk.slice(5, 7)))),
    jenisLaporan: by(nilai.jenisLaporan, (one) => nilaiDimensi(one, 'jenisLaporan')),
    topik: by(nilai.topik, (one) => nilaiDimensi(one, 'topik')),
    kanal: by(nilai.kanal, (one) => nilaiDimensi(one, 'kanal')),
    opd: by(nilai.opd, (one) => one.opd ?? TANPA),
    tanggapan: tanggapanOf(kasus),
    kepuasan: kepuasanOf(kepuasan),
  }
}
