import { checkHealth } from '@/lib/services/health/check-health'

export const dynamic = 'force-dynamic'

export async function GET() {
  const health = await checkHealth()
  const status = health.status === 'ok' ? 200 : 503
  return Response.json(health, { status, headers: { 'Cache-Control': 'no-store' } })
}
