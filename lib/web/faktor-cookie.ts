import 'server-only'
import * as z from 'zod'
import { clearSealedCookie, readSealedCookie, setSealedCookie } from './sealed-cookie'

const MULAI = 'mulai'
const FAKTOR = 'faktor'
const KODE = 'kode-cadangan'
/** Minutes: as long as the link itself, a walk to the phone, and a look at a list that is shown once. */
const MULAI_MINUTES = 30
const FAKTOR_MINUTES = 15
const KODE_MINUTES = 10

const mulaiSchema = z.object({ token: z.string(), rahasia: z.string() })
const faktorSchema = z.object({ petugasId: z.string(), rahasia: z.string() })
const kodeSchema = z.object({ pemilik: z.string(), kode: z.array(z.string()) })

/** The link's token leaves the address at once and waits here, sealed, beside the secret of the second factor. */
export const rememberMulai = (value: z.infer<typeof mulaiSchema>) => setSealedCookie(MULAI, value, MULAI_MINUTES)
export const forgetMulai = () => clearSealedCookie(MULAI)

export async function getMulai(): Promise<z.infer<typeof mulaiSchema> | null> {
  const parsed = mulaiSchema.safeParse(await readSealedCookie(MULAI))
  return parsed.success ? parsed.data : null
}

/** A secret on its way into its owner's app; it must stay the same while he mistypes a code. */
export const rememberFaktor = (value: z.infer<typeof faktorSchema>) => setSealedCookie(FAKTOR, value, FAKTOR_MINUTES)
export const forgetFaktor = () => clearSealedCookie(FAKTOR)

export async function getFaktor(petugasId: string): Promise<string | null> {
  const parsed = faktorSchema.safeParse(await readSealedCookie(FAKTOR))
  return parsed.success && parsed.data.petugasId === petugasId ? parsed.data.rahasia : null
}

/** Owner of the codes made by the first set-up, whose account has no session yet. */
export const PEMILIK_AWAL = 'awal'

/** Backup codes, for the one page that shows them to the one who owns them. */
export const rememberKode = (pemilik: string, kode: readonly string[]) => setSealedCookie(KODE, { pemilik, kode }, KODE_MINUTES)
export const forgetKode = () => clearSealedCookie(KODE)

export async function getKode(pemilik: string): Promise<readonly string[]> {
  const parsed = kodeSchema.safeParse(await readSealedCookie(KODE))
  return parsed.success && parsed.data.pemilik === pemilik ? parsed.data.kode : []
}
