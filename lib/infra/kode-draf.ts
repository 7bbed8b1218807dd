import 'server-only'
import { hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto'
import { everyKeyedHash, keyedHash } from './keyed-hash'
import { secret } from './secrets'

/** Milliseconds typed text can be brought back. */
const UMUR_MS = 24 * 3_600_000
const POLA = /^[0-9a-f]{32}\.[0-9a-z]{6,12}\.[\w-]{22}$/

const signatureOf = (mac: Buffer) => mac.toString('base64url').slice(0, 22)

/** The key of a draft: it follows from the draft's id and a secret that never leaves the server, and is stored nowhere. */
export type KunciDraf = Readonly<{ id: string; kunci: string; sampai: number }>

function kunciOf(id: string): KunciDraf {
  const [bits = '', time = ''] = id.split('.')
  const kunci = Buffer.from(hkdfSync('sha256', Buffer.from(bits, 'hex'), secret('kunci-turunan'), 'draf', 32)).toString('base64')
  return { id, kunci, sampai: Number.parseInt(time, 36) + UMUR_MS }
}

/** A key for what somebody begins to type; the browser keeps the text, and the server alone can give the key again. */
export function newKunciDraf(): KunciDraf {
  const head = `${randomBytes(16).toString('hex')}.${Date.now().toString(36)}`
  return kunciOf(`${head}.${signatureOf(keyedHash('kunci-tanda-terima', 'draf', head).mac)}`)
}

/** The same key once more, for a day; null for an id that is not ours or too old. */
export function findKunciDraf(id: string): KunciDraf | null {
  if (!POLA.test(id)) return null
  const [bits = '', time = '', signature = ''] = id.split('.')
  const given = Buffer.from(signature)
  const ours = everyKeyedHash('kunci-tanda-terima', 'draf', `${bits}.${time}`).map(({ mac }) => Buffer.from(signatureOf(mac)))
  if (!ours.some((one) => timingSafeEqual(one, given))) return null
  const found = kunciOf(id)
  return found.sampai > Date.now() ? found : null
}
