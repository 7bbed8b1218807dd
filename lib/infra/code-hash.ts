import 'server-only'
import { isKeyedHash, keyedHash } from '@/lib/infra/keyed-hash'

const KEY = 'kunci-tanda-terima'
const FORM = /^([0-9a-f]{8}):([0-9a-f]{64})$/

/**
 * What is kept of a code of 75 random bits or more: "<key id>:<HMAC-SHA256>" under a key outside the database. So many bits
 * need no slow hash, and a slow one was a door for floods (docs/keamanan.md). `context` says of which field, and of whose.
 */
export function hashCode(context: string, code: string): string {
  const { kunciId, mac } = keyedHash(KEY, context, code)
  return `${kunciId}:${mac.toString('hex')}`
}

/** Compares in a time that tells nothing. `stored` null or of another form takes the same road and fails. */
export function isCode(context: string, code: string, stored: string | null): boolean {
  const [, kunciId, hex] = FORM.exec(stored ?? '') ?? FORM.exec(hashCode(context, '')) ?? []
  const same = isKeyedHash(KEY, context, code, { kunciId: kunciId ?? '', mac: Buffer.from(hex ?? '', 'hex') })
  return same && stored !== null
}
