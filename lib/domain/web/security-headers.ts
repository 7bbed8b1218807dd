type CspInput = Readonly<{ nonce: string; dev: boolean }>

// Features nobody needs here; a page that wants one later must say so in this list.
const DENIED_FEATURES = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'screen-wake-lock',
  'usb',
  'xr-spatial-tracking',
]

/** The policy of one response; React's development build needs eval, production never gets it. */
export function contentSecurityPolicy({ nonce, dev }: CspInput): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob:",
    // Recordings are played and PDF pages drawn inside the case, from bytes the page fetched itself.
    'media-src blob:',
    "worker-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ')
}

/** Files other people sent: they may be saved, and do nothing at all when a browser shows them anyway. */
export const DOWNLOAD_POLICY = "sandbox; default-src 'none'"

type Transport = Readonly<{ https: boolean; /** Does every name below this one answer by https too? */ subdomains?: boolean }>

const hsts = ({ https, subdomains = false }: Transport): Readonly<Record<string, string>> =>
  https ? { 'Strict-Transport-Security': `max-age=31536000${subdomains ? '; includeSubDomains' : ''}` } : {}

/**
 * What every answer of whatever kind carries. Referrer-Policy stays same-origin: with no-referrer a form post without
 * JavaScript carries `Origin: null` and is refused.
 */
const STANDING = {
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const

/** Pages on which somebody may hand in where he stands, by a press of his own. */
const BERLOKASI = /^\/(?:en\/)?lapor\/sp4n$/

const permissionsOf = (pathname: string): Readonly<Record<'Permissions-Policy', string>> => ({
  'Permissions-Policy': DENIED_FEATURES.map((feature) =>
    feature === 'geolocation' && BERLOKASI.test(pathname) ? 'geolocation=(self)' : `${feature}=()`,
  ).join(', '),
})

/** Files of the build: a worker obeys the policy it came with, and must fetch its own parts. */
const BUILD_POLICY =
  "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'"

/** Headers of an answer before anything is known of it but its address; a page's own policy replaces this one. */
export function standingHeaders(pathname: string, transport: Transport): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': pathname.startsWith('/_next/') ? BUILD_POLICY : DOWNLOAD_POLICY,
    ...STANDING,
    ...permissionsOf(pathname),
    ...hsts(transport),
  }
}

/** Headers of a page at an address of this site. */
export function securityHeaders({
  nonce,
  dev,
  pathname,
  ...transport
}: CspInput & Transport & Readonly<{ pathname: string }>): Readonly<Record<string, string>> {
  const policy = contentSecurityPolicy({ nonce, dev })
  return { 'Content-Security-Policy': policy, ...STANDING, ...permissionsOf(pathname), ...hsts(transport) }
}

/** What the framework tells itself, and nobody else has to know. */
export const isInternalHeader = (name: string): boolean =>
  /^x-(middleware-|nextjs-(cache|prerender|postponed|stale-time)$|powered-by$|matched-path$)/i.test(name)
