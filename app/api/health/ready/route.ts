import { checkReady } from '@/lib/services/health/check-health'

export const dynamic = 'force-dynamic'

export async function GET() {
  const ready = await checkReady()
  return Response.json(ready, { status: ready.status === 'ok' ? 200 : 503, headers: { 'Cache-Control': 'no-store' } })
}
