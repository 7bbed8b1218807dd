import 'server-only'
import { createHmac, timingSafeEqual } from 'node:crypto'

/** HMAC-SHA256 in hexadecimal. */
export const hmacHex = (rahasia: string, naskah: string): string => createHmac('sha256', rahasia).update(naskah).digest('hex')

/** Compares in a time that tells nothing of where two signatures differ. */
export function isTandaTangan(rahasia: string, naskah: string, tandaTangan: string): boolean {
  if (!/^[0-9a-f]{64}$/i.test(tandaTangan)) return false
  return timingSafeEqual(Buffer.from(hmacHex(rahasia, naskah), 'hex'), Buffer.from(tandaTangan, 'hex'))
}
