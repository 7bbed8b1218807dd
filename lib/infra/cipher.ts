import 'server-only'
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { currentKey, KEY_ID_LENGTH, keyById } from './key-ring'

/**
 * Tier II encryption: every object has its own AES-256-GCM key, wrapped under the server key, which lives outside
 * database, bucket and backup. One nonce a key, so nonce reuse cannot happen. The context is authenticated with the
 * body: a ciphertext moved to another case or field does not open.
 *
 * A wrapped key: version, id of the server key, then the sealed key. The wrapping binds no context, so that who renews the
 * server key need not know it; the body binds it.
 */
const VERSION = 2
const NONCE = 12
const TAG = 16
const KEY = 32
const HEAD = 1 + KEY_ID_LENGTH / 2
const SERVER_KEY = 'kunci-server'

/** Bytes of a wrapped key; every sealed text begins with one. */
const WRAPPED_BYTES = HEAD + NONCE + KEY + TAG

const headOf = (id: string) => Buffer.concat([Buffer.from([VERSION]), Buffer.from(id, 'hex')])

/** What every value wrapped under the current server key begins with. */
export const currentHead = (): Buffer => headOf(currentKey(SERVER_KEY).id)

const WRAP = 'kunci'

export function gcmSeal(key: Buffer, plain: Buffer, aad: string): Buffer {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(aad))
  const body = Buffer.concat([cipher.update(plain), cipher.final()])
  return Buffer.concat([nonce, body, cipher.getAuthTag()])
}

export function gcmOpen(key: Buffer, sealed: Buffer, aad: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE), { authTagLength: TAG }).setAAD(Buffer.from(aad))
  decipher.setAuthTag(sealed.subarray(sealed.length - TAG))
  return Buffer.concat([decipher.update(sealed.subarray(NONCE, sealed.length - TAG)), decipher.final()])
}

export const newKey = (): Buffer => randomBytes(KEY)

/** Wraps a key under the server key of today. */
export function wrapKey(key: Buffer): Buffer {
  const { id, key: serverKey } = currentKey(SERVER_KEY)
  return Buffer.concat([headOf(id), gcmSeal(serverKey, key, WRAP)])
}

/** @throws Error when the server key is not here, or a single bit differs. */
export function unwrapKey(wrapped: Buffer): Buffer {
  if (wrapped[0] !== VERSION) throw new Error('UNKNOWN_SEAL')
  const { key } = keyById(SERVER_KEY, wrapped.subarray(1, HEAD).toString('hex'))
  return gcmOpen(key, wrapped.subarray(HEAD), WRAP)
}

/** The same value with its key wrapped under the server key of today; the body stays as it is. `null` when it already is. */
export function rewrap(sealed: Buffer): Buffer | null {
  if (sealed.subarray(0, HEAD).equals(currentHead())) return null
  const key = unwrapKey(sealed.subarray(0, WRAPPED_BYTES))
  return Buffer.concat([wrapKey(key), sealed.subarray(WRAPPED_BYTES)])
}

export type SealedObject = Readonly<{ kunciTersegel: Buffer; body: Buffer }>

/** Seals bytes for the object store; the wrapped key belongs in the database, the body in the bucket. */
export function sealObject(plain: Buffer, context: string): SealedObject {
  const key = newKey()
  return { kunciTersegel: wrapKey(key), body: gcmSeal(key, plain, context) }
}

/** @throws Error when the key, the context or a single bit differs. */
export function openObject(sealed: SealedObject, context: string): Buffer {
  return gcmOpen(unwrapKey(sealed.kunciTersegel), sealed.body, context)
}

/** Seals a text into one self-contained value for a "...Tersegel" column. */
export function sealText(plain: string, context: string): Uint8Array<ArrayBuffer> {
  const { kunciTersegel, body } = sealObject(Buffer.from(plain, 'utf8'), context)
  return new Uint8Array(Buffer.concat([kunciTersegel, body]))
}

export function openText(sealed: Uint8Array, context: string): string {
  const bytes = Buffer.from(sealed)
  return openObject({ kunciTersegel: bytes.subarray(0, WRAPPED_BYTES), body: bytes.subarray(WRAPPED_BYTES) }, context).toString('utf8')
}

export function sealJson(value: unknown, context: string): Uint8Array<ArrayBuffer> {
  return sealText(JSON.stringify(value), context)
}

export function openJson(sealed: Uint8Array, context: string): unknown {
  return JSON.parse(openText(sealed, context))
}
