import 'server-only'
import { cache } from 'react'
import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { decode, encode } from 'next-auth/jwt'
import { getLocale } from 'next-intl/server'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { alamatKembali } from '@/lib/domain/web/kembali'
import { inLocale } from '@/lib/domain/web/locale-path'
import { env } from '@/lib/infra/env'
import { secret } from '@/lib/infra/secrets'
import { countStranger } from '@/lib/services/masuk/count-stranger'
import { getPemilikSesi, type PemilikSesi } from '@/lib/services/masuk/get-petugas'
import { SESSION_HOURS } from '@/lib/services/masuk/session-token'

const isHttps = () => env().appUrl.startsWith('https://')
/** next-auth's own cookie name, with the prefix that ties it to this host where the connection is secure. */
const cookieName = () => (isHttps() ? '__Host-next-auth.session-token' : 'next-auth.session-token')
const jwtSecret = () => secret('kunci-sesi').toString('hex')

/** Sets next-auth's session cookie around our own session token; what it may do is read from the database each time. */
export async function startSession(token: string): Promise<void> {
  const value = await encode({ token: { sid: token }, secret: jwtSecret(), maxAge: SESSION_HOURS * 3600 })
  const store = await cookies()
  store.set(cookieName(), value, { httpOnly: true, sameSite: 'strict', secure: isHttps(), path: '/', maxAge: SESSION_HOURS * 3600 })
}

export async function readSessionToken(): Promise<string | null> {
  const value = (await cookies()).get(cookieName())?.value
  if (!value) return null
  try {
    const token = await decode({ token: value, secret: jwtSecret() })
    return typeof token?.sid === 'string' ? token.sid : null
  } catch {
    return null
  }
}

export async function endSession(): Promise<void> {
  const store = await cookies()
  store.set(cookieName(), '', { httpOnly: true, sameSite: 'strict', secure: isHttps(), path: '/', maxAge: 0 })
}

/** Who is signed in, asked once a request and answered from the database. */
export const getPemilik = cache(async (): Promise<PemilikSesi | null> => {
  const token = await readSessionToken()
  return token ? getPemilikSesi(token) : null
})

/** The petugas who may work in this request, or null: also while his first password, or a demanded second factor, is missing. */
export async function getPetugas(): Promise<Petugas | null> {
  const pemilik = await getPemilik()
  return pemilik && !pemilik.gantiSandi && !pemilik.faktorWajib ? pemilik.petugas : null
}

/** The sign-in, which leads back to the page somebody wanted or was at when his session ended. */
async function alamatMasuk(): Promise<string> {
  const kembali = alamatKembali((await headers()).get('x-alamat'))
  return kembali === null ? '/masuk' : `/masuk?${new URLSearchParams({ kembali })}`
}

/**
 * For staff pages: a stranger goes to /masuk, somebody with a first password to the page that changes it, and who decides
 * about keys without a second factor to the page that sets one up. `tanpaFaktor`: that page itself, and what frames it.
 */
export async function requirePetugas({ tanpaFaktor = false }: Readonly<{ tanpaFaktor?: boolean }> = {}): Promise<Petugas> {
  const pemilik = await getPemilik()
  if (pemilik && !pemilik.gantiSandi && (tanpaFaktor || !pemilik.faktorWajib)) return pemilik.petugas
  if (!pemilik) await countStranger()
  const next = !pemilik ? await alamatMasuk() : pemilik.gantiSandi ? '/masuk/sandi' : '/staf/akun?kabar=faktorWajib'
  return redirect(inLocale(await getLocale(), next))
}
