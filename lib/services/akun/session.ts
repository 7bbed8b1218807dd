import 'server-only'
import { createSessionPelapor } from '@/lib/data/session-pelapor'
import type { Tx } from '@/lib/infra/db'
import { newToken, sha256 } from '@/lib/infra/kode'
import { IDLE_MINUTES, SESSION_HOURS } from '@/lib/services/masuk/session-token'

/** What the reporters' sessions table holds of a token; never what that of the officers would. */
export const sessionPelaporIdOf = (token: string) => sha256(`session-pelapor|${token}`)

export const idleSince = (at: Date) => new Date(at.getTime() - IDLE_MINUTES * 60_000)

/** Opens a session of a reporter; returns the token for the cookie. */
export async function openSessionPelapor(client: Pick<Tx, 'sessionPelapor'>, akunId: string, at: Date): Promise<string> {
  const token = newToken()
  await createSessionPelapor(client, sessionPelaporIdOf(token), akunId, at, new Date(at.getTime() + SESSION_HOURS * 3_600_000))
  return token
}
