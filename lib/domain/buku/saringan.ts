import { LAYANAN, type Layanan } from '@/lib/domain/layanan'
import * as z from 'zod'
import { KANAL } from '@/lib/domain/lapor/kanal'
import { STATUS_BUKU } from './kolom'

/** What part of the register is asked for; an unreadable wish counts as none. Month 1 to 12 of registration. */
const saringanSchema = z.object({
  layanan: z.enum(LAYANAN).nullable().catch(null),
  tahun: z.coerce.number().int().min(2000).max(2999).nullable().catch(null),
  bulan: z.coerce.number().int().min(1).max(12).nullable().catch(null),
  status: z.enum(STATUS_BUKU).nullable().catch(null),
  kanal: z.enum(KANAL).nullable().catch(null),
  cari: z
    .string()
    .trim()
    .regex(/^[0-9A-Za-z/. -]{1,40}$/)
    .nullable()
    .catch(null),
  halaman: z.coerce.number().int().min(1).max(100_000).catch(1),
})
export type SaringanMasuk = z.infer<typeof saringanSchema>

export type Saringan = Readonly<Omit<SaringanMasuk, 'layanan' | 'tahun'> & { layanan: Layanan; tahun: number }>

type Query = Readonly<Record<string, string | string[] | undefined>>

/** The filter of an address; an empty field of a form means no wish. */
export function readSaringan(query: Query): SaringanMasuk {
  const one = (name: string) => (typeof query[name] === 'string' && query[name] !== '' ? query[name] : null)
  const wish = Object.fromEntries(['layanan', 'tahun', 'bulan', 'status', 'kanal', 'cari'].map((name) => [name, one(name)]))
  return saringanSchema.parse({ ...wish, tahun: wish.tahun ?? 'x', bulan: wish.bulan ?? 'x', halaman: one('halaman') ?? 1 })
}

/** The same filter as an address says it; the page only when it is not the first. */
export function querySaringan(saringan: Saringan, halaman = 1): string {
  const { layanan, tahun, bulan, status, kanal, cari } = saringan
  const entries = Object.entries({ layanan, tahun, bulan, status, kanal, cari, halaman: halaman > 1 ? halaman : null })
  return new URLSearchParams(entries.flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]]))).toString()
}
