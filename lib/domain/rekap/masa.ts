import { Temporal } from 'temporal-polyfill'

/** A month, quarter, half-year or year, as an address says it: B11, T4, S2, Y1. */
export const MASA = [
  'B1',
  'B2',
  'B3',
  'B4',
  'B5',
  'B6',
  'B7',
  'B8',
  'B9',
  'B10',
  'B11',
  'B12',
  'T1',
  'T2',
  'T3',
  'T4',
  'S1',
  'S2',
  'Y1',
] as const
export type KodeMasa = (typeof MASA)[number]

const BULAN_PER: Readonly<Record<string, number>> = { B: 1, T: 3, S: 6, Y: 12 }

/** First and last day of a period, both ISO and both inside. */
export type Masa = Readonly<{ dari: string; sampai: string }>

export function masaOf(tahun: number, kode: KodeMasa): Masa {
  const bulan = BULAN_PER[kode[0] ?? ''] ?? 1
  const dari = Temporal.PlainDate.from({ year: tahun, month: (Number(kode.slice(1)) - 1) * bulan + 1, day: 1 })
  return { dari: dari.toString(), sampai: dari.add({ months: bulan }).subtract({ days: 1 }).toString() }
}

/** The month a day lies in. */
export function masaKini(today: string): Readonly<{ tahun: number; masa: KodeMasa }> {
  const masa = MASA.find((kode) => kode === `B${Number(today.slice(5, 7))}`) ?? 'B1'
  return { tahun: Number(today.slice(0, 4)), masa }
}
