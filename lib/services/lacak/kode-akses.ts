import 'server-only'
import { createHmac, timingSafeEqual } from 'node:crypto'
import { hashSecret, verifySecret } from '@/lib/infra/password'
import { secret } from '@/lib/infra/secrets'

/** Milliseconds. Every answer about a code takes at least this long, right or wrong. */
const PACE = 1000
const PREFIX = 4

const tagOf = (kode: string) => createHmac('sha256', secret('kunci-tanda-terima')).update(`saring|${kode}`).digest('hex').slice(0, PREFIX)

/**
 * Argon2id of the canonical code behind a 16-bit keyed tag. The tag turns away all but one in 65,536 wrong guesses
 * before they cost a hash, so a flood of guesses cannot queue in front of the right code; without the server key it
 * tells a thief nothing.
 */
export async function hashKodeAkses(kode: string): Promise<string> {
  return `${tagOf(kode)}${await hashSecret(kode)}`
}

const lastTry = new Map<string, number>()

/** At most one hash a second a case: later ones wait their turn, nobody is locked out. */
async function waitTurn(nomorTiket: string): Promise<void> {
  const now = Date.now()
  const turn = Math.max(now, (lastTry.get(nomorTiket) ?? 0) + PACE)
  if (lastTry.size > 10_000) lastTry.clear()
  lastTry.set(nomorTiket, turn)
  await new Promise((resolve) => setTimeout(resolve, turn - now))
}

/** Compares a canonical code with its stored hash; `stored` null (no such case) takes the same road and fails. */
export async function verifyKodeAkses(nomorTiket: string, stored: string | null, kode: string): Promise<boolean> {
  const pace = new Promise((resolve) => setTimeout(resolve, PACE))
  const tag = Buffer.from(stored?.slice(0, PREFIX) ?? '-'.repeat(PREFIX))
  const passes = stored !== null && timingSafeEqual(tag, Buffer.from(tagOf(kode)))
  let ok = false
  if (passes) {
    await waitTurn(nomorTiket)
    ok = await verifySecret(stored.slice(PREFIX), kode)
  }
  await pace
  return ok
}
