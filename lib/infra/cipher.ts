import 'server-only'
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import { secret } from './secrets'

/**
 * Tier II encryption: every object has its own AES-256-GCM key, wrapped under the server key, which lives outside
 * database, bucket and backup. One nonce a key, so nonce reuse cannot happen. The context is authenticated: a
 * ciphertext moved to another case or field does not open.
 */
const VERSION = 1
const NONCE = 12
const TAG = 16
const WRAPPED = NONCE + 32 + TAG

function keyId(key: Buffer): Buffer {
  return createHash('sha256').update('kumbang-kek').update(key).digest().subarray(0, 4)
}

function gcmSeal(key: Buffer, plain: Buffer, aad: string): Buffer {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(aad))
  const body = Buffer.concat([cipher.update(plain), cipher.final()])
  return Buffer.concat([nonce, body, cipher.getAuthTag()])
}

function gcmOpen(key: Buffer, sealed: Buffer, aad: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE)).setAAD(Buffer.from(aad))
  decipher.setAuthTag(sealed.subarray(sealed.length - TAG))
  return Buffer.concat([decipher.update(sealed.subarray(NONCE, sealed.length - TAG)), decipher.final()])
}

export type SealedObject = Readonly<{ kunciTersegel: Buffer; body: Buffer }>

/** Seals bytes for the object store; the wrapped key belongs in the database, the body in the bucket. */
export function sealObject(plain: Buffer, context: string): SealedObject {
  const kek = secret('kunci-server')
  const dek = randomBytes(32)
  const wrapped = Buffer.concat([Buffer.from([VERSION]), keyId(kek), gcmSeal(kek, dek, `kunci|${context}`)])
  return { kunciTersegel: wrapped, body: gcmSeal(dek, plain, context) }
}

/** @throws Error when the key, the context or a single bit differs. */
export function openObject(sealed: SealedObject, context: string): Buffer {
  const kek = secret('kunci-server')
  const { kunciTersegel } = sealed
  if (kunciTersegel[0] !== VERSION || !kunciTersegel.subarray(1, 5).equals(keyId(kek))) throw new Error('SEALED_BY_OTHER_KEY')
  return gcmOpen(gcmOpen(kek, kunciTersegel.subarray(5), `kunci|${context}`), sealed.body, context)
}

/** Seals a text into one self-contained value for a "...Tersegel" column. */
export function sealText(plain: string, context: string): Uint8Array<ArrayBuffer> {
  const { kunciTersegel, body } = sealObject(Buffer.from(plain, 'utf8'), context)
  return new Uint8Array(Buffer.concat([kunciTersegel, body]))
}

export function openText(sealed: Uint8Array, context: string): string {
  const bytes = Buffer.from(sealed)
  const cut = 5 + WRAPPED
  return openObject({ kunciTersegel: bytes.subarray(0, cut), body: bytes.subarray(cut) }, context).toString('utf8')
}

export function sealJson(value: unknown, context: string): Uint8Array<ArrayBuffer> {
  return sealText(JSON.stringify(value), context)
}

export function openJson(sealed: Uint8Array, context: string): unknown {
  return JSON.parse(openText(sealed, context))
}
