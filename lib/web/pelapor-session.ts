import 'server-only'
import { z } from 'zod'
import { clearSealedCookie, readSealedCookie, setSealedCookie } from './sealed-cookie'

const LACAK = 'lacak'
const TANDA_TERIMA = 'tanda-terima'
/** Minutes a tracking page stays open, and a receipt can be shown again, on this device. */
const LACAK_MINUTES = 15
const TANDA_TERIMA_MINUTES = 30

const lacakSchema = z.object({ pengaduanId: z.string() })
const tandaTerimaSchema = z.object({ pengaduanId: z.string(), kodeAkses: z.string(), berbeda: z.boolean(), kodePemulihan: z.string().optional() })

export type TandaTerimaCookie = z.infer<typeof tandaTerimaSchema>

export const openLacakSession = (pengaduanId: string) => setSealedCookie(LACAK, { pengaduanId }, LACAK_MINUTES)
export const closeLacakSession = () => clearSealedCookie(LACAK)

/** The case this device has opened with its two codes, or null. */
export async function getLacakSession(): Promise<string | null> {
  const parsed = lacakSchema.safeParse(await readSealedCookie(LACAK))
  return parsed.success ? parsed.data.pengaduanId : null
}

/** So that a refresh, or a retry after a lost answer, shows the same receipt; the code stands in no address. */
export const rememberTandaTerima = (value: TandaTerimaCookie) => setSealedCookie(TANDA_TERIMA, value, TANDA_TERIMA_MINUTES)
export const forgetTandaTerima = () => clearSealedCookie(TANDA_TERIMA)

export async function getTandaTerimaCookie(): Promise<TandaTerimaCookie | null> {
  const parsed = tandaTerimaSchema.safeParse(await readSealedCookie(TANDA_TERIMA))
  return parsed.success ? parsed.data : null
}
