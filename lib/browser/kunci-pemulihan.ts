import { bech32 } from '@scure/base'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { combine, split } from 'shamir-secret-sharing'

/** bech32 carries a checksum, so a slip of the pen is found before two shares are put together. */
const SHARE_PREFIX = 'bagian'
const IDENTITY_PREFIX = 'age-secret-key-'
const SHARES = 3
export const THRESHOLD = 2

export type Pemulihan = Readonly<{ penerima: string; bagian: readonly string[] }>

const bytesOfIdentity = (identity: string) => bech32.decodeToBytes(identity.toLowerCase()).bytes

const identityOf = (bytes: Uint8Array) => bech32.encodeFromBytes(IDENTITY_PREFIX, bytes).toUpperCase()

const inGroups = (share: string) => (share.toUpperCase().match(/.{1,4}/g) ?? []).join(' ')

/** A share as it was typed or scanned; null when it is none, or has a slip in it. */
function readShare(typed: string): Uint8Array | null {
  try {
    const { prefix, bytes } = bech32.decodeToBytes(typed.toLowerCase().replaceAll(/[^a-z0-9]/g, ''))
    return prefix === SHARE_PREFIX && bytes.length === 33 ? bytes : null
  } catch {
    return null
  }
}

export const isShare = (typed: string): boolean => readShare(typed) !== null

/**
 * The recovery key from two of its three shares, or null when one is mistyped or they do not belong together.
 * `penerima` is the public half they must lead to.
 */
export async function combineShares(typed: readonly string[], penerima: string): Promise<string | null> {
  const shares = typed.map(readShare)
  if (shares.some((share) => share === null) || new Set(shares.map(String)).size < THRESHOLD) return null
  try {
    const identity = identityOf(await combine(shares.filter((share) => share !== null)))
    return (await identityToRecipient(identity)) === penerima ? identity : null
  } catch {
    return null
  }
}

/** A recovery key, split at once: its private half leaves this function only in three shares, two of which restore it. */
export async function createPemulihan(): Promise<Pemulihan> {
  const identity = await generateX25519Identity()
  const penerima = await identityToRecipient(identity)
  const shares = await split(bytesOfIdentity(identity), SHARES, THRESHOLD)
  const bagian = shares.map((share) => inGroups(bech32.encodeFromBytes(SHARE_PREFIX, share)))
  if ((await combineShares(bagian.slice(0, THRESHOLD), penerima)) !== identity) throw new Error('the shares do not restore the key')
  return { penerima, bagian }
}
