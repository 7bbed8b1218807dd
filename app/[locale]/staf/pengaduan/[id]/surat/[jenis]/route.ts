import { AppError } from '@/lib/domain/errors'
import { isAlamatSurat } from '@/lib/domain/dokumen/cetak'
import { renderDokumen } from '@/lib/services/surat/render-dokumen'
import { requirePetugas } from '@/lib/web/session'

type Context = Readonly<{ params: Promise<Readonly<{ id: string; jenis: string }>> }>

const HEADERS = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' }
const notThere = () =>
  new Response('Surat tidak ditemukan.', { status: 404, headers: { ...HEADERS, 'Content-Type': 'text/plain; charset=utf-8' } })

/** One paper of a case as PDF, shown in the browser; `?versi=n` for an older one. Its file name holds no person and no number. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const petugas = await requirePetugas()
  const { id, jenis } = await params
  const versi = new URL(request.url).searchParams.get('versi')
  if (!isAlamatSurat(jenis) || (versi !== null && !/^[1-9]\d{0,3}$/.test(versi))) return notThere()
  try {
    const { pdf, nama } = await renderDokumen(petugas, id, jenis, versi === null ? undefined : Number(versi))
    return new Response(new Uint8Array(pdf), {
      headers: { ...HEADERS, 'Content-Type': 'application/pdf', 'Content-Disposition': `inline; filename="${nama}"` },
    })
  } catch (error) {
    if (error instanceof AppError && error.code === 'NOT_FOUND') return notThere()
    throw error
  }
}
