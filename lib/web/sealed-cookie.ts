import 'server-only'
import { segel } from '@/lib/domain/segel'
import { cookies } from 'next/headers'
import { openJson, sealJson } from '@/lib/infra/cipher'
import { env } from '@/lib/infra/env'

const isHttps = () => env().appUrl.startsWith('https://')
const nameOf = (name: string) => (isHttps() ? `__Host-${name}` : name)

/** Keeps a small value in the browser that only this server can read, for at most `minutes`. */
export async function setSealedCookie(name: string, value: Readonly<Record<string, unknown>>, minutes: number): Promise<void> {
  const sealed = sealJson({ ...value, until: Date.now() + minutes * 60_000 }, segel.cookie(name))
  const store = await cookies()
  store.set(nameOf(name), Buffer.from(sealed).toString('base64url'), {
    httpOnly: true,
    sameSite: 'lax',
    secure: isHttps(),
    path: '/',
    maxAge: minutes * 60,
  })
}

/** The value, or null when there is none, it is too old, or somebody touched it. */
export async function readSealedCookie(name: string): Promise<unknown> {
  const raw = (await cookies()).get(nameOf(name))?.value
  if (!raw) return null
  try {
    const value = openJson(new Uint8Array(Buffer.from(raw, 'base64url')), segel.cookie(name))
    const until = typeof value === 'object' && value !== null && 'until' in value ? Number(value.until) : 0
    return until > Date.now() ? value : null
  } catch {
    return null
  }
}

export async function clearSealedCookie(name: string): Promise<void> {
  const store = await cookies()
  store.set(nameOf(name), '', { httpOnly: true, sameSite: 'lax', secure: isHttps(), path: '/', maxAge: 0 })
}
