import type { JenisLaporan } from '@/lib/domain/layanan'
import { STATUS, type Status } from '@/lib/domain/pengaduan/status'

/** A response of the period: which one of the case, the day it was uploaded, working days it took, and whether that was in time. */
export type TanggapanRekap = Readonly<{ ke: number; tanggal: string; lama: number; tepat: boolean }>

/** What of a case is counted, as things stood at the end of the period: no content, no pseudonym. Dates ISO. */
export type KasusRekap = Readonly<{
  id: string
  masuk: string
  status: Status
  /** The lead agency it lay with; null while the Admin Instansi had it. */
  opd: string | null
  jenisLaporan: JenisLaporan | null
  topik: string | null
  kanal: string
}>

/** Where a case stood: exactly one of these six. */
export const GOLONGAN = ['selesai', 'proses', 'tertunda', 'diarsipkan', 'dilimpahkan', 'dicabut'] as const
export type Golongan = (typeof GOLONGAN)[number]

/** Countable cells of a row, in their order. sisa + masuk = jumlah = the sum of the six. */
export const SEL = ['sisa', 'masuk', 'jumlah', ...GOLONGAN, 'tanggapan', 'tepatWaktu'] as const
export type Sel = (typeof SEL)[number]

/** An answered case is not finished: its reporter may still reply, and would bring it back (L9r). */
export function golonganOf(status: Status): Golongan {
  switch (status) {
    case 'SELESAI':
      return 'selesai'
    case 'MENUNGGU_PELAPOR':
      return 'tertunda'
    case 'DIARSIPKAN':
      return 'diarsipkan'
    case 'DILIMPAHKAN':
      return 'dilimpahkan'
    case 'DICABUT':
      return 'dicabut'
    default:
      return 'proses'
  }
}

export const statusDi = (golongan: Golongan): readonly Status[] => STATUS.filter((status) => golonganOf(status) === golongan)

/** One line of the list behind a cell: a case, or one of its responses. */
export type Butir = Readonly<{ kasus: KasusRekap; tanggapan: TanggapanRekap | null }>

/**
 * Cases that stood alike, counted by the database. `sisa`: they came before the period. `tanggapan`, `tepat`, `hari`: their responses,
 * those in time, and the working days all of them took.
 */
export type SelHitung = Readonly<{ sisa: boolean; status: Status; jumlah: number; tanggapan: number; tepat: number; hari: number }>

export const DIMENSI = ['jenisLaporan', 'topik', 'kanal'] as const
export type Dimensi = (typeof DIMENSI)[number]

/** Several kinds of offence in one report are a value of their own, so that every report is counted once. */
export const BEBERAPA = 'BEBERAPA'

/** What a period is broken down by. `bulan`: the month of receipt, 1 to 12; `dugaan`: the one kind of offence, or BEBERAPA. */
export type Pecahan = Dimensi | 'opd' | 'bulan' | 'dugaan'

/** The figures of a period: whole, and by the values of each property. */
export type AngkaRekap = Readonly<{
  semua: readonly SelHitung[]
  per: Readonly<Record<Pecahan, ReadonlyMap<string, readonly SelHitung[]>>>
}>

export const jumlahOf = (sel: readonly SelHitung[], is: (satu: SelHitung) => boolean = () => true): number =>
  sel.filter(is).reduce((sum, satu) => sum + satu.jumlah, 0)

/** Whole per cent; null where there is nothing to divide by. */
export const persen = (bagian: number, dari: number): number | null => (dari === 0 ? null : Math.round((bagian / dari) * 100))

/** Days a response took, one decimal; null where there is none. */
export const rataHari = (hari: number, tanggapan: number): number | null =>
  tanggapan === 0 ? null : Math.round((hari / tanggapan) * 10) / 10

export type BarisRekap = Readonly<
  Record<Sel, number> & { persenSelesai: number | null; rataRata: number | null; persenTepat: number | null }
>

/** A row of part A. */
export function hitungBaris(sel: readonly SelHitung[]): BarisRekap {
  const sum = (what: 'tanggapan' | 'tepat' | 'hari') => sel.reduce((all, satu) => all + satu[what], 0)
  const golongan = Object.fromEntries(GOLONGAN.map((one) => [one, jumlahOf(sel, ({ status }) => golonganOf(status) === one)])) as Record<
    Golongan,
    number
  >
  const [jumlah, tanggapan, tepatWaktu] = [jumlahOf(sel), sum('tanggapan'), sum('tepat')]
  const sisa = jumlahOf(sel, (satu) => satu.sisa)
  return {
    ...golongan,
    sisa,
    masuk: jumlah - sisa,
    jumlah,
    tanggapan,
    tepatWaktu,
    persenSelesai: persen(golongan.selesai, jumlah),
    persenTepat: persen(tepatWaktu, tanggapan),
    rataRata: rataHari(sum('hari'), tanggapan),
  }
}

/** Stands in an address for a value that is not there. */
export const TANPA = '-'

export const nilaiDimensi = (kasus: KasusRekap, dimensi: Dimensi): string => kasus[dimensi] ?? TANPA

/** A row for each value of a property, the biggest first. */
export const hitungPer = (angka: AngkaRekap, pecahan: Pecahan): readonly (readonly [string, BarisRekap])[] =>
  [...angka.per[pecahan]]
    .map(([nilai, sel]) => [nilai, hitungBaris(sel)] as const)
    .sort(([a, x], [b, y]) => y.jumlah - x.jumlah || a.localeCompare(b))
