import * as z from 'zod'
import { optionalDate } from '@/lib/domain/lapor/teks'
import { addDays, daysBetween } from '@/lib/domain/tenggat/kalender'
import { KELOMPOK_JEJAK } from './tindakan'

/** Days shown when nothing is asked for, and at most. */
const BIASA = 30
const TERBANYAK = 366
/** Rows of one page, and pages one can turn to: whoever wants more narrows the period or takes the file. */
export const BARIS_HALAMAN = 50
export const HALAMAN_TERBANYAK = 100
/** Rows of one file. */
export const BARIS_BERKAS = 10_000

const hari = (nama: string) => optionalDate(nama).catch('')

const saringanSchema = z.object({
  dari: hari('dari'),
  sampai: hari('sampai'),
  kelompok: z.enum(KELOMPOK_JEJAK).nullable().catch(null),
  petugas: z.uuid().nullable().catch(null),
  nomor: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[0-9A-Z/. -]{1,40}$/)
    .nullable()
    .catch(null),
  /** A head of the chain printed earlier, as it was printed or copied. */
  kepala: z
    .string()
    .transform((text) => text.replaceAll(/\s/g, '').toLowerCase())
    .pipe(z.string().regex(/^[0-9a-f]{64}$/))
    .nullable()
    .catch(null),
  halaman: z.coerce.number().int().min(1).max(HALAMAN_TERBANYAK).catch(1),
})

/** Days are office days, both of them included. */
export type SaringanJejak = Readonly<Omit<z.infer<typeof saringanSchema>, 'dari' | 'sampai'> & { dari: string; sampai: string }>

/** The query of an address as it came. */
export type QueryJejak = Readonly<Record<string, string | string[] | undefined>>

/** The wish of an address; what cannot be read counts as none, and a period is never longer than a year. */
export function bacaSaringanJejak(query: QueryJejak, hariIni: string): SaringanJejak {
  const one = (name: string) => (typeof query[name] === 'string' && query[name] !== '' ? query[name] : null)
  const wish = Object.fromEntries(['dari', 'sampai', 'kelompok', 'petugas', 'nomor', 'kepala'].map((name) => [name, one(name)]))
  const { dari, sampai, ...rest } = saringanSchema.parse({
    ...wish,
    dari: wish.dari ?? '',
    sampai: wish.sampai ?? '',
    halaman: one('halaman') ?? 1,
  })
  const akhir = sampai === '' || sampai > hariIni ? hariIni : sampai
  const awal = dari !== '' && dari <= akhir ? dari : addDays(akhir, -BIASA)
  return { ...rest, sampai: akhir, dari: daysBetween(awal, akhir) > TERBANYAK ? addDays(akhir, -TERBANYAK) : awal }
}

/** The same wish as an address says it; the page only when it is not the first. */
export function querySaringanJejak({ dari, sampai, kelompok, petugas, nomor }: SaringanJejak, halaman = 1): string {
  const entries = Object.entries({ dari, sampai, kelompok, petugas, nomor, halaman: halaman > 1 ? halaman : null })
  return new URLSearchParams(entries.flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]]))).toString()
}
