export const dynamic = 'force-dynamic'

/** This process answers; nothing else is asked. For what restarts a process that hangs. */
export function GET() {
  return Response.json({ status: 'ok' }, { headers: { 'Cache-Control': 'no-store' } })
}
