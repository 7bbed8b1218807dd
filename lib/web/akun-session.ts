import 'server-only'
import { cache } from 'react'
import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import * as z from 'zod'
import { inLocale } from '@/lib/domain/web/locale-path'
import { getPelaporByToken, type Pelapor } from '@/lib/services/akun/get-pelapor'
import { SESSION_HOURS } from '@/lib/services/masuk/session-token'
import { clearSealedCookie, readSealedCookie, setSealedCookie } from './sealed-cookie'
import { endSession } from './session'

const AKUN = 'akun'
const KODE = 'kode-pemulihan'
const KLAIM = 'klaim'
/** Minutes the new recovery code can be shown again, and a claim waits for its choice, on this device. */
const KODE_MINUTES = 30
const KLAIM_MINUTES = 15

const akunSchema = z.object({ token: z.string() })
const kodeSchema = z.object({ kodePemulihan: z.string() })
const klaimSchema = z.object({ pengaduanId: z.string(), akunId: z.string() })

/** Keeps a reporter signed in; whoever was signed in as an officer on this device is so no longer. */
export async function startPelapor(token: string): Promise<void> {
  await endSession()
  await setSealedCookie(AKUN, { token }, SESSION_HOURS * 60)
}

/** Forgets everything of an account on this device. */
export async function forgetPelapor(): Promise<void> {
  for (const name of [AKUN, KODE, KLAIM]) await clearSealedCookie(name)
}

/** The reporter who is signed in, asked once a request and answered from the database. Never an officer. */
export const getPelapor = cache(async (): Promise<Pelapor | null> => {
  const parsed = akunSchema.safeParse(await readSealedCookie(AKUN))
  return parsed.success ? getPelaporByToken(parsed.data.token) : null
})

/** For the reporter's own pages: anybody else goes to the sign-in. */
export async function requirePelapor(): Promise<Pelapor> {
  const pelapor = await getPelapor()
  return pelapor ?? redirect(inLocale(await getLocale(), '/masuk'))
}

export const rememberKodePemulihan = (kodePemulihan: string) => setSealedCookie(KODE, { kodePemulihan }, KODE_MINUTES)
export const forgetKodePemulihan = () => clearSealedCookie(KODE)

/** The new recovery code while its page may still show it. */
export async function getKodePemulihan(): Promise<string | null> {
  const parsed = kodeSchema.safeParse(await readSealedCookie(KODE))
  return parsed.success ? parsed.data.kodePemulihan : null
}

/** A claim whose codes were right and that waits for the reporter's choice; the codes themselves are kept nowhere. */
export const rememberKlaim = (pengaduanId: string, { akunId }: Pelapor) => setSealedCookie(KLAIM, { pengaduanId, akunId }, KLAIM_MINUTES)
export const forgetKlaim = () => clearSealedCookie(KLAIM)

/** The waiting claim of this very account, or null. */
export async function getKlaim({ akunId }: Pelapor): Promise<string | null> {
  const parsed = klaimSchema.safeParse(await readSealedCookie(KLAIM))
  return parsed.success && parsed.data.akunId === akunId ? parsed.data.pengaduanId : null
}
