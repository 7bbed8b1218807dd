import 'server-only'
import { AppError, type ErrorCode } from '@/lib/domain/errors'
import { DOWNLOAD_POLICY } from '@/lib/domain/web/security-headers'
import type { BuktiBerkas } from '@/lib/services/bukti/read-bukti'

const REFUSED: Readonly<Partial<Record<ErrorCode, readonly [status: number, text: string]>>> = {
  NOT_FOUND: [404, 'Berkas tidak ditemukan.'],
  FORBIDDEN: [403, 'Berkas ini tidak dapat dibuka di sini.'],
  UNAVAILABLE: [503, 'Berkas belum dapat dibuka. Coba lagi nanti; bila tetap gagal, beri tahu kantor ini.'],
}

/** Evidence is hostile until proven otherwise: it is saved, never shown, and may run nothing. */
const SAFE = {
  'Content-Security-Policy': DOWNLOAD_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-store',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

function refusal(error: unknown): Response {
  const known = error instanceof AppError ? REFUSED[error.code] : undefined
  if (!known) throw error
  const [status, text] = known
  return new Response(text, { status, headers: { ...SAFE, 'Content-Type': 'text/plain; charset=utf-8' } })
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

/** Who has not signed in, or whose visit ended, is led to where it begins. */
export const leadTo = (alamat: string): Response => new Response(null, { status: 303, headers: { ...SAFE, Location: alamat } })

/** One evidence file as a download; what `read` refuses is told in words, anything else is a fault. */
export async function sendBukti(read: () => Promise<BuktiBerkas>): Promise<Response> {
  try {
    const { isi, ukuran, jenis, namaUnduh } = await read()
    const headers = {
      ...SAFE,
      'Content-Type': jenis,
      'Content-Length': String(ukuran),
      'Content-Disposition': `attachment; filename="${namaUnduh}"`,
    }
    return new Response(streamOf(isi), { headers })
  } catch (error) {
    return refusal(error)
  }
}
