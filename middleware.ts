import { randomBytes } from 'node:crypto'
import { NextResponse, type NextRequest } from 'next/server'
import createIntlMiddleware from 'next-intl/middleware'
import { DOWNLOAD_POLICY, securityHeaders } from '@/lib/domain/web/security-headers'
import { routing } from '@/lib/i18n/routing'

// Large evidence has its own route with its own checks: a body that passes here is held in memory.
export const config = { runtime: 'nodejs', matcher: ['/((?!_next/static|api/unggah).*)'] }

const routeLocale = createIntlMiddleware(routing)
const PUBLIC_FILE = /^\/[\w-]+\.(svg|ico|png|txt|xml|webmanifest)$/
const DOWNLOAD = /^\/api\/bukti\//
/** Figures for everybody: their routes say how long a copy is good. */
const DATA = /^\/(en\/)?statistik\/(data\.(csv|json)|skema\.json)$/
const NOT_A_PAGE = /^\/(api|_next|\.well-known)(\/|$)/

function answer(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl
  if (NOT_A_PAGE.test(pathname) || PUBLIC_FILE.test(pathname)) return NextResponse.next({ request })
  return routeLocale(request)
}

/** Language and the policy of a page; the gate in front (lib/web/pintu) has judged the request. Never decides who may see what: the services do. */
export function middleware(request: NextRequest): NextResponse {
  const nonce = randomBytes(16).toString('base64')
  const https = process.env.APP_URL?.startsWith('https://') ?? false
  const headers = securityHeaders({ nonce, https, dev: process.env.NODE_ENV === 'development', pathname: request.nextUrl.pathname })
  // Next takes the nonce from the request's policy, so whatever the client sent under these names is replaced.
  request.headers.set('Content-Security-Policy', headers['Content-Security-Policy'] ?? '')
  request.headers.set('x-nonce', nonce)
  // The page for addresses that match nothing is told by the framework of no address at all.
  request.headers.set('x-alamat', request.nextUrl.pathname)
  const response = answer(request)
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value)
  if (DOWNLOAD.test(request.nextUrl.pathname)) response.headers.set('Content-Security-Policy', DOWNLOAD_POLICY)
  if (![PUBLIC_FILE, DATA].some((kind) => kind.test(request.nextUrl.pathname))) response.headers.set('Cache-Control', 'no-store')
  return response
}
