import 'server-only'
import { cookies } from 'next/headers'
import * as z from 'zod'
import type { BuktiPemilik } from '@/lib/services/masuk/bind-kantor'
import { clearSealedCookie, readSealedCookie, setSealedCookie } from '@/lib/web/sealed-cookie'
import { checkCookies, KANTOR_MINUTES } from './provider'

const TUJUAN = 'kantor'
const BUKTI = 'kantor-bukti'
const KODE = 'kantor-kode'
/** Minutes to look up a code. */
const KODE_MINUTES = 5

const buktiSchema = z.object({ petugasId: z.string(), sesi: z.string() })
const tujuanSchema = z.object({
  /** What the provider must bring back: whoever has not begun here is turned away before anybody is asked anything. */
  state: z.string().min(1),
  locale: z.string(),
  kembali: z.string().nullable(),
  taut: buktiSchema.nullable(),
})
const kodeSchema = z.object({ petugasId: z.string(), penerbit: z.string(), subjek: z.string(), kembali: z.string().nullable() })

export type Tujuan = z.infer<typeof tujuanSchema>
export type TungguKode = z.infer<typeof kodeSchema>

async function read<S extends z.ZodType>(name: string, schema: S): Promise<z.infer<S> | null> {
  const parsed = schema.safeParse(await readSealedCookie(name))
  return parsed.success ? parsed.data : null
}

/** Why somebody was sent to the provider, until he is back. */
export const rememberTujuan = (tujuan: Tujuan) => setSealedCookie(TUJUAN, tujuan, KANTOR_MINUTES)
export const getTujuan = () => read(TUJUAN, tujuanSchema)

/** That the owner has just shown his password: what lets him bind an account of the office. */
export const rememberBukti = (bukti: BuktiPemilik) => setSealedCookie(BUKTI, bukti, KANTOR_MINUTES)
export const getBukti = () => read(BUKTI, buktiSchema)
export const forgetBukti = () => clearSealedCookie(BUKTI)

/** Whom the provider vouched for, while his second factor is asked. */
export const rememberKode = (tunggu: TungguKode) => setSealedCookie(KODE, tunggu, KODE_MINUTES)
export const getKode = () => read(KODE, kodeSchema)
export const forgetKode = () => clearSealedCookie(KODE)

/** One way there has one way back: nothing of it is left in the browser. */
export async function forgetTujuan(): Promise<void> {
  await clearSealedCookie(TUJUAN)
  const store = await cookies()
  for (const { name, options } of Object.values(checkCookies())) store.set(name, '', { ...options, sameSite: 'lax', maxAge: 0 })
}

/** The values of the three cookies next-auth looks for. */
export async function readChecks(): Promise<Readonly<Record<string, string>>> {
  const store = await cookies()
  const names = Object.values(checkCookies()).map(({ name }) => name)
  return Object.fromEntries(names.flatMap((name) => (store.has(name) ? [[name, store.get(name)?.value ?? '']] : [])))
}
