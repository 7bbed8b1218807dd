import { bech32 } from '@scure/base'
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { combine, split } from 'shamir-secret-sharing'
import { base64Of, bytesOf } from './base64'

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

/** The three shares of a recovery key, any two of which restore it. */
export async function splitIdentity(identity: string): Promise<readonly string[]> {
  const shares = await split(bytesOfIdentity(identity), SHARES, THRESHOLD)
  return shares.map((share) => inGroups(bech32.encodeFromBytes(SHARE_PREFIX, share)))
}

/** A recovery key, split at once: its private half leaves this function only in three shares, two of which restore it. */
export async function createPemulihan(): Promise<Pemulihan> {
  const identity = await generateX25519Identity()
  const penerima = await identityToRecipient(identity)
  const bagian = await splitIdentity(identity)
  if ((await combineShares(bagian.slice(0, THRESHOLD), penerima)) !== identity) throw new Error('the shares do not restore the key')
  return { penerima, bagian }
}

/** Text sealed to one public key, in base64. */
export async function sealTo(text: string, penerima: string): Promise<string> {
  const encrypter = new Encrypter()
  encrypter.addRecipient(penerima)
  return base64Of(await encrypter.encrypt(text))
}

/** What was sealed to this private key, or null. */
export async function openSealed(sealed: string, identity: string): Promise<string | null> {
  const decrypter = new Decrypter()
  decrypter.addIdentity(identity)
  try {
    return await decrypter.decrypt(bytesOf(sealed), 'text')
  } catch {
    return null
  }
}

export type KunciTersebar = Readonly<{ penerima: string; bagian: readonly Readonly<{ id: string; bagian: string }>[] }>

/**
 * A recovery key for three holders: made, split, and each share sealed to its holder's own public key, all inside this
 * call. Neither the key nor a share is ever shown.
 */
export async function createTersebar(pemegang: readonly Readonly<{ id: string; penerima: string }>[]): Promise<KunciTersebar> {
  const { penerima, bagian } = await createPemulihan()
  const sealed = await Promise.all(
    pemegang.map(async (one, index) => ({ id: one.id, bagian: await sealTo(bagian[index] ?? '', one.penerima) })),
  )
  return { penerima, bagian: sealed }
}
