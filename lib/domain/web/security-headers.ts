type CspInput = Readonly<{ nonce: string; dev: boolean }>
type HeaderInput = CspInput & Readonly<{ https: boolean }>

// Features nobody needs here; a page that wants one later must say so in this list.
const DENIED_FEATURES = [
  'accelerometer', 'autoplay', 'camera', 'display-capture', 'encrypted-media', 'fullscreen', 'geolocation', 'gyroscope',
  'magnetometer', 'microphone', 'midi', 'payment', 'picture-in-picture', 'screen-wake-lock', 'usb', 'xr-spatial-tracking',
]

/** The policy of one response; React's development build needs eval, production never gets it. */
export function contentSecurityPolicy({ nonce, dev }: CspInput): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob:",
    // Recordings are played and PDF pages drawn inside the case, from bytes the page fetched itself.
    "media-src blob:",
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

/**
 * Headers of every answer that passes the middleware.
 * Referrer-Policy stays same-origin: with no-referrer a form post without JavaScript carries `Origin: null` and is refused.
 */
export function securityHeaders({ nonce, dev, https }: HeaderInput): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': contentSecurityPolicy({ nonce, dev }),
    'Referrer-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': DENIED_FEATURES.map((feature) => `${feature}=()`).join(', '),
    ...(https ? { 'Strict-Transport-Security': 'max-age=31536000' } : {}),
  }
}
