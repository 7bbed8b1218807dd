import 'server-only'
import { revokeSession } from '@/lib/data/session'
import { now } from '@/lib/infra/clock'
import { sessionIdOf } from './session-token'

/** Ends the session on the server; the cookie that remains opens nothing. */
export async function signOut(token: string): Promise<void> {
  await revokeSession(sessionIdOf(token), now())
}
