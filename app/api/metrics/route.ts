import { printMetrics } from '@/lib/services/sistem/print-metrics'
import { masalahOf } from '@/lib/web/masalah'

export const dynamic = 'force-dynamic'

export async function GET(request: Request): Promise<Response> {
  const bearer = /^Bearer (.+)$/.exec(request.headers.get('authorization') ?? '')?.[1] ?? ''
  try {
    const { type, text } = await printMetrics(bearer)
    return new Response(text, { headers: { 'Content-Type': type, 'Cache-Control': 'no-store' } })
  } catch (error) {
    return masalahOf(error, { WRONG_CREDENTIALS: 'TOKEN' })
  }
}
