import 'server-only'
import { createHash } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import type { Kata } from '@/lib/domain/buku/teks-sel'
import { AppError } from '@/lib/domain/errors'
import { bacaSaringData } from '@/lib/domain/rekap/data-terbuka'
import type { SaringData } from '@/lib/services/rekap/get-data-terbuka'
import { masalahOf } from './masalah'

/** Figures change once a month; an hour of an old copy does no harm, and the tag says whether it is old at all. */
const SIMPAN = 'public, max-age=3600'

/** Does a tag of the request name this one? A proxy that packs an answer marks its tag as weak. */
const dikenal = (header: string | null, etag: string): boolean =>
  (header ?? '').split(',').some((part) => [etag, '*'].includes(part.trim().replace(/^W\//, '')))

function berkas(request: Request, isi: string, { jenis, nama }: Readonly<{ jenis: string; nama: string | null }>): Response {
  const etag = `"${createHash('sha256').update(isi).digest('base64url').slice(0, 27)}"`
  const headers = { ETag: etag, 'Cache-Control': SIMPAN }
  if (dikenal(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers })
  const lampiran: Record<string, string> = nama === null ? {} : { 'Content-Disposition': `attachment; filename="${nama}"` }
  return new Response(isi, { headers: { ...headers, ...lampiran, 'Content-Type': `${jenis}; charset=utf-8` } })
}

async function tolak(error: unknown): Promise<Response> {
  const response = await masalahOf(error)
  response.headers.set('Cache-Control', 'no-store')
  if (response.status === 503) response.headers.set('Retry-After', '60')
  return response
}

const kataOf = async (locale: string): Promise<Kata> => {
  const t = await getTranslations({ locale: locale === 'en' ? 'en' : 'id' })
  return (kode, nilai) => t(kode as never, nilai as never)
}

type Bentuk = Readonly<{
  akhiran: 'csv' | 'json'
  jenis: string
  buat: (saring: SaringData, kata: Kata) => Promise<string>
}>

/** Hands out the public figures an address asks for, named in its language; what is not there is refused as a problem in words. */
export async function unduhData(request: Request, locale: string, { akhiran, jenis, buat }: Bentuk): Promise<Response> {
  const saring = bacaSaringData(Object.fromEntries(new URL(request.url).searchParams))
  if (!saring) return tolak(new AppError('NOT_FOUND'))
  const nama = ['statistik', saring.layanan?.toLowerCase(), saring.tahun].filter((part) => part != null).join('-')
  try {
    return berkas(request, await buat(saring, await kataOf(locale)), { jenis, nama: akhiran === 'csv' ? `${nama}.csv` : null })
  } catch (error) {
    return tolak(error)
  }
}

/** Hands out a description of the figures that is the same for everybody. */
export async function unduhSkema(request: Request, locale: string, buat: (kata: Kata) => Promise<string>): Promise<Response> {
  try {
    return berkas(request, await buat(await kataOf(locale)), { jenis: 'application/schema+json', nama: null })
  } catch (error) {
    return tolak(error)
  }
}
