import { getSecurityTxt } from '@/lib/services/situs/get-security-txt'

export const dynamic = 'force-dynamic'

/** Where somebody who found a weakness of this site turns to (RFC 9116). */
export function GET() {
  return new Response(getSecurityTxt(), { headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' } })
}
