import 'server-only'
import { AppError } from '@/lib/domain/errors'
import { gagalOfError, isSubjek, type GagalKantor } from '@/lib/domain/masuk/kantor'
import { env } from '@/lib/infra/env'
import type { Terbukti } from '@/lib/services/masuk/sign-in-kantor'
import { brake } from '@/lib/services/pintu/brake'
import { requestSource } from '@/lib/web/pintu/request-context'
import { getTujuan, readChecks, type Tujuan } from './cookies'
import { askCallback, askSignIn, type Answer } from './next-auth'
import { optionsOf } from './provider'

/** Milliseconds somebody waits for the provider, whatever it does. */
const PATIENCE_MS = 8_000

type Gagal = Readonly<{ ok: false; gagal: GagalKantor }>
const gagal = (gagal: GagalKantor): Gagal => ({ ok: false, gagal })

/** Null when it failed or took too long. */
async function inTime<T>(work: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), PATIENCE_MS)
  })
  try {
    return await Promise.race([work, late])
  } catch {
    return null
  } finally {
    clearTimeout(timer)
  }
}

async function mayAsk(): Promise<boolean> {
  try {
    await brake('kantor', requestSource())
    return true
  } catch (error) {
    if (error instanceof AppError && error.code === 'TOO_MANY_TRIES') return false
    throw error
  }
}

/** Is what the provider's own papers name as its front door an address one may be sent to? Never a weaker way than the issuer's. */
function stateOf({ location }: Answer, issuer: string): string | null {
  if (!URL.canParse(location)) return null
  const { protocol, searchParams } = new URL(location)
  return protocol === new URL(issuer).protocol ? searchParams.get('state') : null
}

export type Berangkat = Readonly<{ ok: true; address: string; cookies: readonly string[]; state: string }> | Gagal

/** The address of the provider. `baru`: whoever sits there shows his password again, though he may be signed in over there. */
export async function leaveFor({ baru }: Readonly<{ baru: boolean }>): Promise<Berangkat> {
  const options = optionsOf({ onExchange: () => undefined, onProfil: () => undefined })
  const { oidc } = env()
  if (!options || !oidc) return gagal('TIDAK_SAH')
  if (!(await mayAsk())) return gagal('SERING')
  const answer = await inTime(askSignIn(options, baru ? { prompt: 'login' } : {}))
  const state = answer && stateOf(answer, oidc.issuer)
  return answer && state ? { ok: true, address: answer.location, cookies: answer.cookies, state } : gagal('JAUH')
}

/** Did the line or the provider fail, and not what it said? */
function isFar(error: unknown): boolean {
  const { code, message = '', response } = error as Readonly<{ code?: unknown; message?: string; response?: { statusCode?: number } }>
  return (response?.statusCode ?? 0) >= 500 || /^E[A-Z]+$/.test(String(code)) || /timed out|bounded|aborted/.test(message)
}

/** Hands what came back to next-auth, which changes the code for an ID token and checks it. */
async function exchange(query: URLSearchParams): Promise<(Readonly<{ ok: true }> & Terbukti) | Gagal> {
  let fault: unknown = null
  let vouched: Readonly<{ iss?: unknown; sub?: unknown }> | null = null
  const options = optionsOf({ onExchange: (error) => (fault = error), onProfil: (profil) => (vouched = profil) })
  const { oidc } = env()
  const checks = await readChecks()
  if (!options || !oidc || Object.keys(checks).length < 3) return gagal('TIDAK_SAH')
  const asked = Object.fromEntries(['code', 'state', 'iss'].flatMap((name) => (query.has(name) ? [[name, query.get(name) ?? '']] : [])))
  const answer = await inTime(askCallback(options, asked, checks))
  if (!answer) return gagal('JAUH')
  if (fault !== null) return gagal(isFar(fault) ? 'JAUH' : 'TIDAK_SAH')
  // Neither heard nor refused: its own papers could not be had.
  if (vouched === null) return gagal('JAUH')
  const { iss, sub } = vouched as Readonly<{ iss?: unknown; sub?: unknown }>
  return iss === oidc.issuer && isSubjek(sub) ? { ok: true, penerbit: oidc.issuer, subjek: sub } : gagal('TIDAK_SAH')
}

export type Pulang = Readonly<{ tujuan: Tujuan | null; hasil: (Readonly<{ ok: true }> & Terbukti) | Gagal }>

/**
 * Judges what came back. Whoever did not begin in this browser costs nothing, for nobody is asked anything; `tujuan` is null then,
 * and what another tab has begun stays.
 */
export async function comeBack(query: URLSearchParams): Promise<Pulang> {
  const tujuan = await getTujuan()
  if (!tujuan || query.get('state') !== tujuan.state) return { tujuan: null, hasil: gagal('TIDAK_SAH') }
  if (!(await mayAsk())) return { tujuan, hasil: gagal('SERING') }
  const refused = query.get('error')
  return { tujuan, hasil: refused === null ? await exchange(query) : gagal(gagalOfError(refused)) }
}
