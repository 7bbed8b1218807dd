import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { isTerjaga } from '@/lib/domain/jabatan/penentu'
import { findPetugas } from '@/lib/data/petugas'
import { findLiveSession, touchSession } from '@/lib/data/session'
import { now } from '@/lib/infra/clock'
import { env } from '@/lib/infra/env'
import { IDLE_MINUTES, sessionIdOf } from './session-token'

/** Milliseconds; a session's last use is written at most this often. */
const TOUCH = 60_000

/** Who is signed in, and whether he must first set a password of his own, or a second factor his posts demand. */
export type PemilikSesi = Readonly<{ petugas: Petugas; gantiSandi: boolean; faktorWajib: boolean }>

/** Outside the demo nobody decides about keys with a password alone. */
function isFaktorWajib({ peran, calonPemegang }: Petugas, totpLangkah: number | null): boolean {
  if (env().demo || totpLangkah !== null) return false
  return calonPemegang.length > 0 || peran.some((held) => !held.atasan && isTerjaga(held))
}

export async function getPemilikSesi(token: string): Promise<PemilikSesi | null> {
  const at = now()
  const id = sessionIdOf(token)
  const session = await findLiveSession(id, at, new Date(at.getTime() - IDLE_MINUTES * 60_000))
  if (!session) return null
  if (at.getTime() - session.terakhirAt.getTime() > TOUCH) await touchSession(id, at)
  const petugas = await findPetugas(session.petugasId, at)
  return petugas && { petugas, gantiSandi: session.petugas.gantiSandi, faktorWajib: isFaktorWajib(petugas, session.petugas.totpLangkah) }
}

/**
 * The petugas behind a token, read anew with his posts at every request: revoking either works at once. A first password,
 * which its maker knows too, opens nothing: null until it is changed, and until a second factor is set up where one is demanded.
 */
export async function getPetugasByToken(token: string): Promise<Petugas | null> {
  const pemilik = await getPemilikSesi(token)
  return pemilik && !pemilik.gantiSandi && !pemilik.faktorWajib ? pemilik.petugas : null
}
