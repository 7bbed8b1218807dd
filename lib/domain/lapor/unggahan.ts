import * as z from 'zod'
import { LAYANAN, type Layanan } from '@/lib/domain/layanan'
import { STANDAR } from '@/lib/domain/layanan/semua'

/** Largest recording a layanan takes, in bytes; 0: none beyond the limit of an ordinary file. */
type UkuranRekaman = Readonly<Record<Layanan, number>>

const perLayanan = <T>(of: (layanan: Layanan) => T) =>
  Object.fromEntries(LAYANAN.map((layanan) => [layanan, of(layanan)])) as Record<Layanan, T>

/** Above this nothing is believed, whatever the setting says: order and length of slices are 32-bit numbers. */
const BATAS = 1024 * 1024 * 1024

const ukuran = z.number().int().min(0).max(BATAS)
const schema = z.object(perLayanan(() => ukuran)).partial()

/** The office's own sizes over the preset ones; a setting nobody can read changes nothing. */
export function ukuranRekamanOf(setelan: unknown): UkuranRekaman {
  const parsed = schema.safeParse(setelan)
  return { ...perLayanan((layanan) => STANDAR[layanan].rekaman), ...(parsed.success ? parsed.data : {}) }
}
