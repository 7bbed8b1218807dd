import 'server-only'
import { AppError } from '@/lib/domain/errors'
import type { BuktiError } from '@/lib/domain/lapor/galat-bukti'
import { LAYANAN, type Layanan } from '@/lib/domain/layanan'
import { DOWNLOAD_POLICY } from '@/lib/domain/web/security-headers'
import { env } from '@/lib/infra/env'
import { isExpired, isKunciKirim, pengaduanIdOf, renewKunciKirim } from '@/lib/infra/kode'
import { log } from '@/lib/infra/log'
import { requestOrigin } from './same-origin'

/** The form's secret travels in a header: an address is written into histories and logs. */
const KUNCI = 'x-kunci-kirim'
/** For which layanan's form; its limits are those files are judged by, and only its cases can ever hold them (infoId). */
const JALUR = 'x-layanan'

function layananOf(request: Request): Layanan | null {
  const wanted = request.headers.get(JALUR) ?? 'WBS'
  return LAYANAN.find((layanan) => layanan === wanted) ?? null
}

/** The middleware leaves these routes alone, so they bring their own headers; nothing they answer is a page. */
export function unggahHeaders(): Record<string, string> {
  return {
    'Content-Security-Policy': DOWNLOAD_POLICY,
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': 'no-store',
    ...(env().appUrl.startsWith('https://') ? { 'Strict-Transport-Security': 'max-age=31536000' } : {}),
  }
}

export const unggahJson = (value: unknown, status: number): Response => Response.json(value, { status, headers: unggahHeaders() })

const STATUS: Readonly<Partial<Record<BuktiError, number>>> = { besar: 413, jenis: 415, gagal: 503, terpotong: 400, penuh: 507 }

/** A refused file: the page has a sentence for each `galat`. */
export const refusedFile = (galat: BuktiError): Response => unggahJson({ galat }, STATUS[galat] ?? 422)

export type Pengunggah = Readonly<{ formulirId: string; layanan: Layanan; kunciKirim: string }>

/**
 * A page of ours. Older browsers say of a reading nothing at all; it carries the form's secret in a header of its own, which no
 * other site's page can send here.
 */
async function isOurs(request: Request): Promise<boolean> {
  const origin = await requestOrigin()
  return origin === 'same' || (origin === 'unknown' && request.method === 'GET')
}

/** Who uploads, and for which form. A post from another site, or without the form's secret, is refused. */
async function pengunggahOf(request: Request): Promise<Pengunggah | null> {
  const kunci = request.headers.get(KUNCI) ?? ''
  const layanan = layananOf(request)
  if (!(await isOurs(request)) || !isKunciKirim(kunci) || layanan === null) return null
  return { formulirId: pengaduanIdOf(kunci, layanan), layanan, kunciKirim: kunci }
}

/** Runs one upload request; what nobody foresaw is logged by kind and answered without its message. */
export async function answerUnggah(request: Request, work: (pengunggah: Pengunggah) => Promise<Response>): Promise<Response> {
  try {
    const pengunggah = await pengunggahOf(request)
    if (!pengunggah) return unggahJson({ galat: 'ditolak' }, 403)
    const kunciKirim = renewKunciKirim(pengunggah.kunciKirim)
    // The form is older than a day and somebody is still at it: it is given a new key and nothing of it is lost.
    if (isExpired(pengunggah.kunciKirim)) return unggahJson({ galat: 'kedaluwarsa', kunciKirim }, 403)
    const response = await work(pengunggah)
    response.headers.set(KUNCI, kunciKirim)
    return response
  } catch (error) {
    if (error instanceof AppError) {
      const galat = error.details[0]?.split('.')[1] ?? 'gagal'
      if (galat === 'penuh') return refusedFile('penuh')
      return unggahJson(
        { galat },
        { TOO_MANY_TRIES: 429, NOT_FOUND: 404, CONFLICT: 409, FORBIDDEN: 403, INVALID_INPUT: 422 }[error.code as string] ?? 503,
      )
    }
    log('error', 'unggah.failed', { name: error instanceof Error ? error.name : 'unknown' })
    return refusedFile('gagal')
  }
}

/** A text a browser wrote with encodeURIComponent, for header values are Latin letters only. */
export function headerText(request: Request, name: string): string {
  try {
    return decodeURIComponent(request.headers.get(name) ?? '')
  } catch {
    return ''
  }
}

export type Body = Readonly<{ ok: true; bytes: Buffer }> | Readonly<{ ok: false; galat: BuktiError }>

/**
 * Reads a body to its end and counts it: longer than `limit` is refused as soon as that shows, shorter or longer than was
 * declared is refused too. Nothing is ever cut.
 */
export async function readBody(request: Request, limit: number): Promise<Body> {
  const declared = Number(request.headers.get('content-length') ?? 'x')
  if (declared > limit) return { ok: false, galat: 'besar' }
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = request.body?.getReader()
  try {
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      size += part.value.length
      if (size > limit) {
        await reader?.cancel().catch(() => undefined)
        return { ok: false, galat: 'besar' }
      }
      chunks.push(part.value)
    }
  } catch {
    return { ok: false, galat: 'terpotong' }
  }
  return size === declared ? { ok: true, bytes: Buffer.concat(chunks, size) } : { ok: false, galat: 'terpotong' }
}
