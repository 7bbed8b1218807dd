import * as z from 'zod'
import { SEL, type Dimensi, type Sel } from './hitung'
import { MASA, masaKini, type KodeMasa } from './masa'

/** `opd`: null for all, TANPA for what lay with no agency. */
export type SaringanRekap = Readonly<{ tahun: number; masa: KodeMasa; opd: string | null; halaman: number }>
export type SaringanDaftar = SaringanRekap & Readonly<{ sel: Sel } & Record<Dimensi, string | null>>

type Query = Readonly<Record<string, string | string[] | undefined>>

const kode = z
  .string()
  .regex(/^(-|[A-Za-z0-9_-]{1,120})$/)
  .nullable()
  .catch(null)
const schema = z.object({
  tahun: z.coerce.number().int().min(2000).max(2999).nullable().catch(null),
  masa: z.enum(MASA).nullable().catch(null),
  opd: kode,
  halaman: z.coerce.number().int().min(1).max(100_000).catch(1),
  sel: z.enum(SEL).catch('jumlah'),
  jenisLaporan: kode,
  topik: kode,
  kanal: kode,
})

/** The filter of an address; an unreadable wish counts as none, and no period means this month. `today` is the office's ISO date. */
export function readSaringanDaftar(query: Query, today: string): SaringanDaftar {
  const one = (name: string) => (typeof query[name] === 'string' && query[name] !== '' ? query[name] : null)
  const names = ['tahun', 'masa', 'opd', 'sel', 'jenisLaporan', 'topik', 'kanal']
  const wish = Object.fromEntries(names.map((name) => [name, one(name)]))
  const { tahun, masa, ...rest } = schema.parse({ ...wish, tahun: wish.tahun ?? 'x', halaman: one('halaman') ?? 1 })
  const kini = masaKini(today)
  return { ...rest, tahun: tahun ?? kini.tahun, masa: masa ?? (tahun === null || tahun === kini.tahun ? kini.masa : 'Y1') }
}

export function readSaringanRekap(query: Query, today: string): SaringanRekap {
  const { tahun, masa, opd, halaman } = readSaringanDaftar(query, today)
  return { tahun, masa, opd, halaman }
}

/** The same filter as an address says it. */
export function queryRekap(saringan: SaringanRekap, tambahan: Partial<SaringanDaftar> = {}): string {
  const { tahun, masa, opd, sel, jenisLaporan, topik, kanal, halaman } = {
    sel: null,
    jenisLaporan: null,
    topik: null,
    kanal: null,
    ...saringan,
    halaman: 1,
    ...tambahan,
  }
  const entries = Object.entries({ tahun, masa, opd, sel, jenisLaporan, topik, kanal, halaman: halaman > 1 ? halaman : null })
  return new URLSearchParams(entries.flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]]))).toString()
}
