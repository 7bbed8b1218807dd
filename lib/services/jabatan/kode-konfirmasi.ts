import 'server-only'
import { timingSafeEqual } from 'node:crypto'
import { keyedHash } from '@/lib/infra/keyed-hash'
import { env } from '@/lib/infra/env'

/** Crockford's letters: nothing that is misheard as something else. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 8

type Pemilik = Readonly<{ id: string; kataSandi: string; gantiSandi: boolean; totpLangkah: number | null }>

/** Has the new holder made the account his own: a password nobody else has seen, and outside the demo a second factor? */
export const isMilikSendiri = ({ gantiSandi, totpLangkah }: Pick<Pemilik, 'gantiSandi' | 'totpLangkah'>): boolean =>
  !gantiSandi && (totpLangkah !== null || env().demo)

/**
 * The code the new holder reads out to whoever confirms. It follows from the proposal and his own password, so it changes
 * when somebody resets that. 40 bits, few tries.
 */
export function kodeKonfirmasi(usulanId: string, pemilik: Pemilik): string {
  const { mac } = keyedHash('kunci-turunan', 'kodeKonfirmasi', `${usulanId}|${pemilik.id}|${pemilik.kataSandi}`)
  return [...mac.subarray(0, LENGTH)].map((byte) => LETTERS[byte & 31]).join('')
}

export function isKodeKonfirmasi(usulanId: string, pemilik: Pemilik, typed: string): boolean {
  return typed.length === LENGTH && timingSafeEqual(Buffer.from(typed), Buffer.from(kodeKonfirmasi(usulanId, pemilik)))
}
