import { NextResponse, type NextRequest } from 'next/server'
import { closeLacakSession } from '@/lib/web/pelapor-session'

const NEUTRAL_SITE = 'https://www.bmkg.go.id/'

/** Ends the visit on the server, forgets everything this browser holds of the site, then leaves for a page that explains nothing. */
export async function GET(request: NextRequest): Promise<NextResponse> {
  // Whatever the database says, whoever wants to be gone is gone.
  await closeLacakSession().catch(() => undefined)
  const response = NextResponse.redirect(NEUTRAL_SITE, 303)
  for (const { name } of request.cookies.getAll()) {
    response.cookies.set(name, '', { path: '/', maxAge: 0, secure: name.startsWith('__Host-'), httpOnly: true })
  }
  response.headers.set('Clear-Site-Data', '"cookies", "storage", "cache"')
  return response
}
