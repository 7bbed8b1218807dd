import { getRobots } from '@/lib/services/situs/get-peta'

export const dynamic = 'force-dynamic'

/** Where the map lies is told by the whole address of the site, so this is no file. */
export function GET() {
  return new Response(getRobots(), { headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' } })
}
