import { z } from 'zod'
import type { Layanan } from '@/lib/domain/layanan'

/** Bytes of one slice of a large upload; only the last may be shorter. */
export const IRISAN_BYTES = 5 * 1024 * 1024

/** Largest recording a layanan takes, in bytes; 0: none beyond the limit of an ordinary file. */
export type UkuranRekaman = Readonly<Record<Layanan, number>>

const UKURAN_REKAMAN: UkuranRekaman = { WBS: 0, DUMAS: 100 * 1024 * 1024, SP4N: 0 }

/** Above this nothing is believed, whatever the setting says: order and length of slices are 32-bit numbers. */
const BATAS = 1024 * 1024 * 1024

const ukuran = z.number().int().min(0).max(BATAS)
const schema = z.object({ WBS: ukuran, DUMAS: ukuran, SP4N: ukuran }).partial()

/** The office's own sizes over the preset ones; a setting nobody can read changes nothing. */
export function ukuranRekamanOf(setelan: unknown): UkuranRekaman {
  const parsed = schema.safeParse(setelan)
  return { ...UKURAN_REKAMAN, ...(parsed.success ? parsed.data : {}) }
}
