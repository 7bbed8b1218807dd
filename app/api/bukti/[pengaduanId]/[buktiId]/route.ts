import { NextResponse } from 'next/server'
import { AppError, type ErrorCode } from '@/lib/domain/errors'
import { DOWNLOAD_POLICY } from '@/lib/domain/web/security-headers'
import { readBukti } from '@/lib/services/bukti/read-bukti'
import { getPetugas } from '@/lib/web/session'

type Context = Readonly<{ params: Promise<Readonly<{ pengaduanId: string; buktiId: string }>> }>

const REFUSED: Readonly<Partial<Record<ErrorCode, readonly [status: number, text: string]>>> = {
  NOT_FOUND: [404, 'Berkas tidak ditemukan.'],
  FORBIDDEN: [403, 'Anda tidak berwenang membuka berkas ini.'],
  UNAVAILABLE: [503, 'Berkas belum dapat dibuka. Coba lagi, atau laporkan kepada Admin Sistem.'],
}

/** Evidence is hostile until proven otherwise: it is saved, never shown, and may run nothing. */
const SAFE = {
  'Content-Security-Policy': DOWNLOAD_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-store',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

function refusal(error: unknown): NextResponse {
  const known = error instanceof AppError ? REFUSED[error.code] : undefined
  if (!known) throw error
  const [status, text] = known
  return new NextResponse(text, { status, headers: { ...SAFE, 'Content-Type': 'text/plain; charset=utf-8' } })
}

/** One evidence file, for a signed-in handler of its case. */
export async function GET(_request: Request, { params }: Context): Promise<NextResponse> {
  const petugas = await getPetugas()
  if (!petugas) return new NextResponse(null, { status: 303, headers: { ...SAFE, Location: '/masuk' } })
  const { pengaduanId, buktiId } = await params
  try {
    const { bytes, jenis, namaUnduh } = await readBukti(petugas, pengaduanId, buktiId)
    const headers = { ...SAFE, 'Content-Type': jenis, 'Content-Length': String(bytes.length), 'Content-Disposition': `attachment; filename="${namaUnduh}"` }
    return new NextResponse(new Uint8Array(bytes), { headers })
  } catch (error) {
    return refusal(error)
  }
}
