import { getPeta } from '@/lib/services/situs/get-peta'

export const dynamic = 'force-dynamic'

export async function GET() {
  return new Response(await getPeta(), { headers: { 'Content-Type': 'application/xml; charset=utf-8', 'Cache-Control': 'no-store' } })
}
