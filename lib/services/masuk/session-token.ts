import 'server-only'
import { sha256 } from '@/lib/infra/kode'

/** Hours after which a petugas signs in again, and minutes of silence that end a session. */
export const SESSION_HOURS = 12
export const IDLE_MINUTES = 60

/** What the sessions table holds of a token. */
export const sessionIdOf = (token: string) => sha256(`session|${token}`)
