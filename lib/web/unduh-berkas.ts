import 'server-only'
import { AppError } from '@/lib/domain/errors'
import { DOWNLOAD_POLICY } from '@/lib/domain/web/security-headers'

const HEADERS = {
  'Content-Security-Policy': DOWNLOAD_POLICY,
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-origin',
}
const plain = (status: number, text: string) =>
  new Response(text, { status, headers: { ...HEADERS, 'Content-Type': 'text/plain; charset=utf-8' } })

/** Hands out a file from outside, to be saved and never shown; whoever may not have it learns no more than that. */
export async function unduhBerkas(
  baca: () => Promise<Readonly<{ isi: Buffer; jenis: string; nama: string }>>,
  tiada: string,
): Promise<Response> {
  try {
    const { isi, jenis, nama } = await baca()
    return new Response(new Uint8Array(isi), {
      headers: { ...HEADERS, 'Content-Type': jenis, 'Content-Disposition': `attachment; filename="${nama}"` },
    })
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return error.code === 'UNAVAILABLE' ? plain(503, 'Berkas belum dapat dibuka.') : plain(404, tiada)
  }
}
