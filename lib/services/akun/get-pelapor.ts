import 'server-only'
import { findLiveSessionPelapor, touchSessionPelapor } from '@/lib/data/session-pelapor'
import { now } from '@/lib/infra/clock'
import { idleSince, sessionPelaporIdOf } from './session'

/** Milliseconds; a session's last use is written at most this often. */
const TOUCH = 60_000

/** A reporter who is signed in. */
export type Pelapor = Readonly<{ akunId: string; samaran: string; sessionId: string }>

/** The reporter behind a token, read anew at every request. */
export async function getPelaporByToken(token: string): Promise<Pelapor | null> {
  const at = now()
  const sessionId = sessionPelaporIdOf(token)
  const session = await findLiveSessionPelapor(sessionId, at, idleSince(at))
  if (!session) return null
  if (at.getTime() - session.terakhirAt.getTime() > TOUCH) await touchSessionPelapor(sessionId, at)
  return { akunId: session.akun.id, samaran: session.akun.samaran, sessionId }
}
