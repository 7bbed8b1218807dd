import 'server-only'
import { AppError } from '@/lib/domain/errors'
import { DOWNLOAD_POLICY } from '@/lib/domain/web/security-headers'

const SAFE = {
  'Content-Security-Policy': DOWNLOAD_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-store',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

/** Hands out a CSV; whoever may not have it learns no more than that. */
export async function unduhCsv(nama: string, buat: () => Promise<string>): Promise<Response> {
  try {
    const isi = await buat()
    return new Response(isi, {
      headers: { ...SAFE, 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': `attachment; filename="${nama}.csv"` },
    })
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return new Response(null, { status: error.code === 'FORBIDDEN' ? 403 : 404, headers: SAFE })
  }
}
