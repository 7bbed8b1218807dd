import { describe, expect, it } from '@jest/globals'
import { NextRequest } from 'next/server'
import { plainPage } from '@/lib/domain/web/plain-page'
import { contentSecurityPolicy, securityHeaders } from '@/lib/domain/web/security-headers'
import { config, middleware } from '@/middleware'

const ORIGIN = 'http://localhost:3000'
const visit = (path: string, init: ConstructorParameters<typeof NextRequest>[1] = {}) =>
  middleware(new NextRequest(`${ORIGIN}${path}`, init))

describe('security headers', () => {
  it('allow scripts by nonce alone and nothing by default', () => {
    expect(contentSecurityPolicy({ nonce: 'R', dev: false })).toBe(
      "default-src 'none'; script-src 'nonce-R' 'strict-dynamic'; style-src 'self' 'nonce-R'; img-src 'self' blob:; " +
        "media-src blob:; worker-src 'self'; font-src 'self'; manifest-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'",
    )
  })

  it('never allow eval outside development', () => {
    expect(contentSecurityPolicy({ nonce: 'R', dev: false })).not.toContain('unsafe')
    expect(contentSecurityPolicy({ nonce: 'R', dev: true })).toContain("'unsafe-eval'")
  })

  it('keep the referrer inside the site, because no-referrer breaks posts without JavaScript', () => {
    expect(securityHeaders({ nonce: 'R', dev: false, https: false, pathname: '/' })['Referrer-Policy']).toBe('same-origin')
  })

  it('let a page ask for the place of its reader on the form about services alone, in both languages', () => {
    const policy = (pathname: string) => securityHeaders({ nonce: 'R', dev: false, https: false, pathname })['Permissions-Policy'] ?? ''
    for (const pathname of ['/lapor/sp4n', '/en/lapor/sp4n']) expect(policy(pathname)).toContain('geolocation=(self)')
    for (const pathname of ['/', '/lapor/wbs', '/lapor/sp4n/tanda-terima', '/lapor/sp4n/', '/staf', '/xx/lapor/sp4n'])
      expect(policy(pathname)).toContain('geolocation=()')
    expect(policy('/lapor/sp4n')).toContain('camera=()')
  })

  it('promise https only where the site has it', () => {
    const name = 'Strict-Transport-Security'
    expect(securityHeaders({ nonce: 'R', dev: false, https: true, pathname: '/' })[name]).toBe('max-age=31536000')
    expect(securityHeaders({ nonce: 'R', dev: false, https: false, pathname: '/' })[name]).toBeUndefined()
  })
})

describe('middleware', () => {
  it('draws a new nonce for every answer', () => {
    const policies = [1, 2, 3].map(() => visit('/lapor').headers.get('content-security-policy'))
    expect(new Set(policies).size).toBe(3)
  })

  it('replaces a policy and nonce sent by the client', () => {
    const headers = { 'content-security-policy': "script-src 'nonce-evil'", 'x-nonce': 'evil' }
    const response = visit('/lapor', { headers })
    expect(response.headers.get('x-middleware-request-content-security-policy')).toBe(response.headers.get('content-security-policy'))
    expect(response.headers.get('x-middleware-request-x-nonce')).not.toBe('evil')
  })

  it.each(['/', '/lapor', '/en/lapor', '/api/health'])('forbids keeping %s', (path) => {
    expect(visit(path).headers.get('cache-control')).toBe('no-store')
  })

  it('lets the routes of the open data say how long a copy is good, in either language, and nothing else', () => {
    for (const file of ['data.csv', 'data.json', 'skema.json'])
      for (const path of [`/statistik/${file}`, `/en/statistik/${file}`])
        expect([path, visit(path).headers.get('cache-control')]).toEqual([path, null])
    for (const path of ['/statistik', '/statistik/kamus', '/statistik/data.csv/x', '/staf/statistik/data.csv'])
      expect([path, visit(path).headers.get('cache-control')]).toEqual([path, 'no-store'])
  })

  it('leaves routes without a language alone', () => {
    for (const path of ['/api/health', '/robots.txt', '/.well-known/security.txt']) {
      expect([path, visit(path).headers.get('x-middleware-rewrite')]).toEqual([path, null])
    }
    expect(visit('/mark.svg').headers.get('x-middleware-rewrite')).toBeNull()
    expect(visit('/lapor').headers.get('x-middleware-rewrite')).toBe(`${ORIGIN}/id/lapor`)
    expect(visit('/en/lapor').headers.get('x-middleware-rewrite')).toBeNull()
  })

  it('lets the address alone decide the language and sets no cookie', () => {
    const response = visit('/lapor', { headers: { 'accept-language': 'en', cookie: 'NEXT_LOCALE=en' } })
    expect(response.headers.get('x-middleware-rewrite')).toBe(`${ORIGIN}/id/lapor`)
    expect(response.headers.get('set-cookie')).toBeNull()
  })

  it('stays away from built files and from the upload that checks itself', () => {
    const matches = (path: string) => config.matcher.some((pattern) => new RegExp(`^${pattern}$`).test(path))
    expect(['/', '/lapor', '/staf', '/api/health'].every(matches)).toBe(true)
    expect(['/_next/static/chunks/a.js', '/api/unggah/1'].some(matches)).toBe(false)
  })
})

describe('plainPage', () => {
  it('writes text, never markup', () => {
    const html = plainPage({ lang: 'id', nonce: 'R', title: '<b>', site: 'a & b', paragraphs: ['<script>'] })
    expect(html).toContain('<h1>&lt;b&gt;</h1>')
    expect(html).toContain('<p>&lt;script&gt;</p>')
  })
})
