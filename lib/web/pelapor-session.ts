import 'server-only'
import { cache } from 'react'
import * as z from 'zod'
import { beginKunjungan, caseOfKunjungan, endKunjungan, KUNJUNGAN_JAM } from '@/lib/services/lacak/kunjungan'
import { clearSealedCookie, readSealedCookie, setSealedCookie } from './sealed-cookie'

const LACAK = 'lacak'
const TANDA_TERIMA = 'tanda-terima'
/** Minutes a receipt can be shown again on this device. */
const TANDA_TERIMA_MINUTES = 30

const lacakSchema = z.object({ token: z.string() })
const tandaTerimaSchema = z.object({
  pengaduanId: z.string(),
  kodeAkses: z.string(),
  berbeda: z.boolean(),
  kodePemulihan: z.string().optional(),
})

export type TandaTerimaCookie = z.infer<typeof tandaTerimaSchema>

async function readToken(): Promise<string | null> {
  const parsed = lacakSchema.safeParse(await readSealedCookie(LACAK))
  return parsed.success ? parsed.data.token : null
}

/** Opens a case on this device; one that was open before is closed. */
export async function openLacakSession(pengaduanId: string): Promise<void> {
  await closeLacakSession()
  await setSealedCookie(LACAK, { token: await beginKunjungan(pengaduanId) }, KUNJUNGAN_JAM * 60)
}

/** Ends the visit where it counts, on the server, and forgets it here. */
export async function closeLacakSession(): Promise<void> {
  const token = await readToken()
  if (token !== null) await endKunjungan(token)
  await clearSealedCookie(LACAK)
}

/** The case this device has opened with its two codes, asked once a request, or null. */
export const getLacakSession = cache(async (): Promise<string | null> => {
  const token = await readToken()
  return token === null ? null : caseOfKunjungan(token)
})

/** So that a refresh, or a retry after a lost answer, shows the same receipt; the code stands in no address. */
export const rememberTandaTerima = (value: TandaTerimaCookie) => setSealedCookie(TANDA_TERIMA, value, TANDA_TERIMA_MINUTES)
export const forgetTandaTerima = () => clearSealedCookie(TANDA_TERIMA)

export async function getTandaTerimaCookie(): Promise<TandaTerimaCookie | null> {
  const parsed = tandaTerimaSchema.safeParse(await readSealedCookie(TANDA_TERIMA))
  return parsed.success ? parsed.data : null
}
