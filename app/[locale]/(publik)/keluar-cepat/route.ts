import { NextResponse, type NextRequest } from 'next/server'

const NEUTRAL_SITE = 'https://www.bmkg.go.id/'

/** Forgets everything this browser holds of the site, then leaves for a page that explains nothing. */
export function GET(request: NextRequest): NextResponse {
  const response = NextResponse.redirect(NEUTRAL_SITE, 303)
  for (const { name } of request.cookies.getAll()) {
    response.cookies.set(name, '', { path: '/', maxAge: 0, secure: name.startsWith('__Host-'), httpOnly: true })
  }
  response.headers.set('Clear-Site-Data', '"cookies", "storage", "cache"')
  return response
}
