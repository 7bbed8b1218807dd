import 'server-only'
import { createHash, hkdfSync, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'
import { formatKodeAkses, formatKodeDokumen, formatKodeUrut, formatNomorTiket } from '@/lib/domain/kode/crockford'
import { infoId } from '@/lib/domain/kode/info-id'
import { bitsOf, isKunciLewat, KUNCI_KIRIM } from '@/lib/domain/kode/kunci-kirim'
import type { Layanan } from '@/lib/domain/layanan'
import { everyKeyedHash, keyedHash, type KeyedHash } from './keyed-hash'
import { secret } from './secrets'

const derive = (key: Buffer, salt: Buffer | string, info: string, length: number) =>
  Buffer.from(hkdfSync('sha256', key, salt, info, length))

const SIGNATURE = 22

const signatureOf = ({ mac }: KeyedHash) => mac.toString('base64url').slice(0, SIGNATURE)

function sign(bits: string): string {
  const time = Date.now().toString(36)
  return `${bits}.${time}.${signatureOf(keyedHash('kunci-tanda-terima', 'kunciKirim', `${bits}.${time}`))}`
}

/**
 * 128 fresh bits for one rendered form, with the server's time and signature. Never stored: the case id and the access code are
 * derived from the bits.
 */
export const newKunciKirim = (): string => sign(randomBytes(16).toString('hex'))

/** The same bits with a new time: for a form that somebody is still working on. Call it for a key that `isKunciKirim`. */
export const renewKunciKirim = (kunciKirim: string): string => sign(bitsOf(kunciKirim))

/** Did this server give the key out, however long ago? */
export function isKunciKirim(value: string): boolean {
  if (!KUNCI_KIRIM.test(value)) return false
  const [bits = '', time = '', signature = ''] = value.split('.')
  const given = Buffer.from(signature)
  const right = everyKeyedHash('kunci-tanda-terima', 'kunciKirim', `${bits}.${time}`).map(signatureOf)
  return given.length === SIGNATURE && right.some((one) => timingSafeEqual(Buffer.from(one), given))
}

/** Is its day over? */
export const isExpired = (kunciKirim: string): boolean => isKunciLewat(kunciKirim, Date.now())

/** The same 128 bits for the same report from outside: `asal` is a secret of whoever brings it, `nama` what it is called there. */
export function kunciKirimOf(asal: Buffer | string, nama: string): string {
  return derive(Buffer.from(asal), secret('kunci-turunan'), `kunciKirim|${nama}`, 16).toString('hex')
}

/** Id of the case a form will become: idempotency key, binding of the envelope, part of every AAD. */
export function pengaduanIdOf(kunciKirim: string, layanan: Layanan): string {
  return derive(Buffer.from(bitsOf(kunciKirim), 'hex'), '', infoId(layanan), 16).toString('hex')
}

/** The reporter's secret. The same form always yields the same code, so a retry shows the same receipt. */
export function kodeAksesOf(kunciKirim: string): string {
  return formatKodeAkses(derive(Buffer.from(bitsOf(kunciKirim), 'hex'), secret('kunci-turunan'), 'kodeAkses', 10))
}

/** Another secret for a reporter who lost his: it comes from no form, so no retry of one shows it. */
export const newKodeAkses = (): string => formatKodeAkses(randomBytes(10))

/** The recovery code of an account, made by the form that asked for it, so that a retry shows the same one. */
export function kodePemulihanOf(kunciKirim: string): string {
  return formatKodeAkses(derive(Buffer.from(bitsOf(kunciKirim), 'hex'), secret('kunci-turunan'), 'kodePemulihan', 10))
}

/** The code printed on an issued paper: 100 random bits, so that nobody finds one by guessing. */
export function newKodeDokumen(): string {
  return formatKodeDokumen(randomBytes(13))
}

/** A random code in place of a running number. */
export function newKodeUrut(): string {
  return formatKodeUrut(randomBytes(4)) ?? newKodeUrut()
}

export function newNomorTiket(prefix: string): string {
  return formatNomorTiket(prefix, randomBytes(5))
}

export function sha256(bytes: Buffer | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}

export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

const ANIMALS = ['elang', 'bekantan', 'ulin', 'rotan', 'pesut', 'melati', 'sampan', 'kumbang', 'enggang', 'belida', 'kijang', 'meranti']

/** A pseudonym nobody has to invent: "ulin_4821". */
export function suggestSamaran(): string {
  return `${ANIMALS[randomInt(ANIMALS.length)]}_${randomInt(1000, 10000)}`
}

/** Another one close to what was typed: "ulin_7" becomes "ulin_4821"; with `digits` up to nine. */
export function suggestSamaranLike(samaran: string, digits = 4): string {
  const base = samaran.slice(0, 20).replace(/[\d_.-]+$/, '') || ANIMALS[randomInt(ANIMALS.length)]
  return `${base}_${randomInt(10 ** (digits - 1), 10 ** digits)}`
}
