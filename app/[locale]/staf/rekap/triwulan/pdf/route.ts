import { AppError } from '@/lib/domain/errors'
import { saringTriwulanSchema } from '@/lib/domain/rekap/triwulan'
import { printTriwulan } from '@/lib/services/rekap/triwulan'
import { requirePetugas } from '@/lib/web/session'

const STATUS: Readonly<Record<string, readonly [number, string]>> = {
  FORBIDDEN: [403, 'Anda tidak berwenang membuka rekapitulasi ini.'],
  GUARD_FAILED: [409, 'Rekapitulasi untuk umum dibuat setelah triwulannya berakhir.'],
}

/** The recap of a quarter as PDF. */
export async function GET(request: Request): Promise<Response> {
  const petugas = await requirePetugas()
  const headers = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' }
  try {
    const wanted = saringTriwulanSchema.parse(Object.fromEntries(new URL(request.url).searchParams))
    const { isi, nama } = await printTriwulan(petugas, wanted)
    return new Response(new Uint8Array(isi), {
      headers: { ...headers, 'Content-Type': 'application/pdf', 'Content-Disposition': `attachment; filename="${nama}.pdf"` },
    })
  } catch (error) {
    const known = error instanceof AppError ? STATUS[error.code] : undefined
    if (!known) throw error
    return new Response(known[1], { status: known[0], headers: { ...headers, 'Content-Type': 'text/plain; charset=utf-8' } })
  }
}
