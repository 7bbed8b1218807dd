import { AppError } from '@/lib/domain/errors'
import { DOWNLOAD_POLICY } from '@/lib/domain/web/security-headers'
import { readPindaian } from '@/lib/services/surat/read-pindaian'
import { requirePetugas } from '@/lib/web/session'

type Context = Readonly<{ params: Promise<Readonly<{ id: string; pindaianId: string }>> }>

const HEADERS = {
  'Content-Security-Policy': DOWNLOAD_POLICY,
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-origin',
}
const plain = (status: number, text: string) =>
  new Response(text, { status, headers: { ...HEADERS, 'Content-Type': 'text/plain; charset=utf-8' } })

/** The scan of a signed paper, saved and never shown: like evidence, a file from outside. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const petugas = await requirePetugas()
  const { id, pindaianId } = await params
  try {
    const { isi, jenis, nama } = await readPindaian(petugas, id, pindaianId)
    return new Response(new Uint8Array(isi), {
      headers: { ...HEADERS, 'Content-Type': jenis, 'Content-Disposition': `attachment; filename="${nama}"` },
    })
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return error.code === 'UNAVAILABLE' ? plain(503, 'Berkas belum dapat dibuka.') : plain(404, 'Pindaian tidak ditemukan.')
  }
}
