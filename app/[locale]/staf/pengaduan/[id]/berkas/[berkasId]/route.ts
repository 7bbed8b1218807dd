import { AppError } from '@/lib/domain/errors'
import { DOWNLOAD_POLICY } from '@/lib/domain/web/security-headers'
import { readBerkas } from '@/lib/services/berkas/read-berkas'
import { requirePetugas } from '@/lib/web/session'

type Context = Readonly<{ params: Promise<Readonly<{ id: string; berkasId: string }>> }>

const HEADERS = {
  'Content-Security-Policy': DOWNLOAD_POLICY,
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-origin',
}
const plain = (status: number, text: string) =>
  new Response(text, { status, headers: { ...HEADERS, 'Content-Type': 'text/plain; charset=utf-8' } })

/** A file of an official, saved and never shown: like evidence, a file from outside. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const petugas = await requirePetugas()
  const { id, berkasId } = await params
  try {
    const { isi, jenis, nama } = await readBerkas(petugas, id, berkasId)
    return new Response(new Uint8Array(isi), {
      headers: { ...HEADERS, 'Content-Type': jenis, 'Content-Disposition': `attachment; filename="${nama}"` },
    })
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return error.code === 'UNAVAILABLE' ? plain(503, 'Berkas belum dapat dibuka.') : plain(404, 'Berkas tidak ditemukan.')
  }
}
