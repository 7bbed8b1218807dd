import 'server-only'
import { Secret, TOTP } from 'otpauth'

/** RFC 6238 with the numbers every authenticator app assumes; one step of clock drift to either side is forgiven. */
const PERIOD = 30
const WINDOW = 1
const ISSUER = 'Kumbang'

const totpOf = (secret: string, label = '') =>
  new TOTP({ issuer: ISSUER, label, algorithm: 'SHA1', digits: 6, period: PERIOD, secret: Secret.fromBase32(secret) })

/** A fresh secret of 160 bits in base 32, as an app takes it by hand. */
export const newTotpSecret = (): string => new Secret({ size: 20 }).base32

/** The address a QR code carries. */
export const totpUri = (secret: string, label: string): string => totpOf(secret, label).toString()

/** The time step a code belongs to, or null when it belongs to none near `at`. The caller sees to it that a step counts once. */
export function totpStep(secret: string, kode: string, at: Date): number | null {
  const delta = totpOf(secret).validate({ token: kode, timestamp: at.getTime(), window: WINDOW })
  return delta === null ? null : Math.floor(at.getTime() / 1000 / PERIOD) + delta
}
