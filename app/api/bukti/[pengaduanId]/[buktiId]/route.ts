import { NextResponse } from 'next/server'
import { AppError, type ErrorCode } from '@/lib/domain/errors'
import { DOWNLOAD_POLICY } from '@/lib/domain/web/security-headers'
import { readBukti, type BuktiBerkas } from '@/lib/services/bukti/read-bukti'
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

/** Pieces on their way out; one that fails breaks the answer off, so that no half file looks whole. */
function streamOf(isi: BuktiBerkas['isi']): ReadableStream<Uint8Array> {
  const pieces = (async function* () {
    yield* isi
  })()
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const { value, done } = await pieces.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    cancel: async () => void (await pieces.return(undefined)),
  })
}

/** One evidence file, for a signed-in handler of its case. `?lihat` marks a look inside the case instead of a download. */
export async function GET(request: Request, { params }: Context): Promise<NextResponse> {
  const petugas = await getPetugas()
  if (!petugas) return new NextResponse(null, { status: 303, headers: { ...SAFE, Location: '/masuk' } })
  const { pengaduanId, buktiId } = await params
  const cara = new URL(request.url).searchParams.has('lihat') ? 'LIHAT_BUKTI' : 'UNDUH_BUKTI'
  try {
    const { isi, ukuran, jenis, namaUnduh } = await readBukti(petugas, pengaduanId, buktiId, cara)
    const headers = {
      ...SAFE,
      'Content-Type': jenis,
      'Content-Length': String(ukuran),
      'Content-Disposition': `attachment; filename="${namaUnduh}"`,
    }
    return new NextResponse(streamOf(isi), { headers })
  } catch (error) {
    return refusal(error)
  }
}
