import 'server-only'
import { getTranslations } from 'next-intl/server'
import { AppError } from '@/lib/domain/errors'
import type { Masalah } from '@/lib/domain/kanal/jawaban-schema'
import { fieldOfFault, readFault } from '@/lib/domain/web/fault'
import { log } from '@/lib/infra/log'

/** What went wrong with a request of a machine: the refusals of the rules, and two of the transport. */
export type JenisMasalah =
  | 'WRONG_CREDENTIALS'
  | 'TOKEN'
  | 'WAKTU'
  | 'STATUS'
  | 'NOT_FOUND'
  | 'INVALID_INPUT'
  | 'CONFLICT'
  | 'TOO_MANY_TRIES'
  | 'BESAR'
  | 'TERPOTONG'
  | 'UNAVAILABLE'

const STATUS: Readonly<Record<JenisMasalah, number>> = {
  WRONG_CREDENTIALS: 401,
  TOKEN: 401,
  WAKTU: 401,
  STATUS: 404,
  NOT_FOUND: 404,
  INVALID_INPUT: 422,
  CONFLICT: 409,
  TOO_MANY_TRIES: 429,
  BESAR: 413,
  TERPOTONG: 400,
  UNAVAILABLE: 503,
}

/** Texts are Indonesian whatever the sender's language: they end in the log of an Indonesian office. */
const TEKS = { locale: 'id' } as const

async function kesalahanOf(details: readonly string[]): Promise<Masalah['kesalahan']> {
  const [kanal, isian] = await Promise.all([
    getTranslations({ ...TEKS, namespace: 'kanal.isian' }),
    getTranslations({ ...TEKS, namespace: 'isian' }),
  ])
  return details.map((fault) => {
    const { key, values } = readFault(fault)
    const source = [kanal, isian].find((texts) => texts.has(key as never))
    return { kolom: fieldOfFault(fault).replace(/Sp4n$/, ''), pesan: source ? source(key as never, values as never) : kanal('umum.salah') }
  })
}

/** An answer after RFC 9457 in plain Indonesian. */
export async function masalah(jenis: JenisMasalah, details: readonly string[] = []): Promise<Response> {
  const t = await getTranslations({ ...TEKS, namespace: 'kanal.masalah' })
  const status = STATUS[jenis]
  const kesalahan = details.length > 0 ? await kesalahanOf(details) : undefined
  const body: Masalah = {
    type: 'about:blank',
    title: t(`${jenis}.judul`),
    status,
    detail: t(`${jenis}.isi`),
    ...(kesalahan ? { kesalahan } : {}),
  }
  const headers = { 'Content-Type': 'application/problem+json', ...(jenis === 'TOO_MANY_TRIES' ? { 'Retry-After': '60' } : {}) }
  return new Response(JSON.stringify(body), { status, headers })
}

/** The refusal of a service as an answer; what nobody foresaw is logged by kind and told without its message. */
export async function masalahOf(error: unknown, lain: Readonly<Partial<Record<string, JenisMasalah>>> = {}): Promise<Response> {
  if (!(error instanceof AppError)) {
    log('error', 'api.failed', { name: error instanceof Error ? error.name : 'unknown' })
    return masalah('UNAVAILABLE')
  }
  const jenis = error.details.includes('tandaTangan.waktu') ? 'WAKTU' : (lain[error.code] ?? error.code)
  const known = jenis in STATUS ? (jenis as JenisMasalah) : 'UNAVAILABLE'
  return masalah(known, known === 'INVALID_INPUT' ? error.details : [])
}
