import { id } from '@/lib/i18n/id'
import { getUmpan } from '@/lib/services/situs/get-peta'

export const dynamic = 'force-dynamic'

/** The newest public records as Atom; records are written in Indonesian, so the feed is too. */
export async function GET() {
  const headers = { 'Content-Type': 'application/atom+xml; charset=utf-8', 'Cache-Control': 'no-store' }
  return new Response(await getUmpan(id.publik.judul), { headers })
}
