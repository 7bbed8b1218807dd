import { getOpenapi } from '@/lib/services/kanal/get-openapi'

export const dynamic = 'force-dynamic'

/** What machines may ask of the site. */
export function GET(): Response {
  return Response.json(getOpenapi())
}
