import 'server-only'
import { createHash, hkdfSync, randomBytes, randomInt } from 'node:crypto'
import { formatKodeAkses, formatKodeDokumen, formatNomorTiket } from '@/lib/domain/kode/crockford'
import { infoId } from '@/lib/domain/kode/info-id'
import type { Layanan } from '@/lib/domain/layanan'
import { secret } from './secrets'

const derive = (key: Buffer, salt: Buffer | string, info: string, length: number) =>
  Buffer.from(hkdfSync('sha256', key, salt, info, length))

/** 128 fresh bits for one rendered form. Never stored: the case id and the access code are derived from it. */
export function newKunciKirim(): string {
  return randomBytes(16).toString('hex')
}

/** The same 128 bits for the same report from outside: `asal` is a secret of whoever brings it, `nama` what it is called there. */
export function kunciKirimOf(asal: Buffer | string, nama: string): string {
  return derive(Buffer.from(asal), secret('kunci-turunan'), `kunciKirim|${nama}`, 16).toString('hex')
}

export function isKunciKirim(value: string): boolean {
  return /^[0-9a-f]{32}$/.test(value)
}

/** Id of the case a form will become: idempotency key, binding of the envelope, part of every AAD. */
export function pengaduanIdOf(kunciKirim: string, layanan: Layanan = 'WBS'): string {
  return derive(Buffer.from(kunciKirim, 'hex'), '', infoId(layanan), 16).toString('hex')
}

/** The reporter's secret. The same form always yields the same code, so a retry shows the same receipt. */
export function kodeAksesOf(kunciKirim: string): string {
  return formatKodeAkses(derive(Buffer.from(kunciKirim, 'hex'), secret('kunci-turunan'), 'kodeAkses', 10))
}

/** The recovery code of an account, made by the form that asked for it, so that a retry shows the same one. */
export function kodePemulihanOf(kunciKirim: string): string {
  return formatKodeAkses(derive(Buffer.from(kunciKirim, 'hex'), secret('kunci-turunan'), 'kodePemulihan', 10))
}

/** The code printed on an issued paper: 100 random bits, so that nobody finds one by guessing. */
export function newKodeDokumen(): string {
  return formatKodeDokumen(randomBytes(13))
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
