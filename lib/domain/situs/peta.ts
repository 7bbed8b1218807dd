import { documentOf, element } from '@/lib/domain/teks/xml'

/** Pages that are the same for everybody and worth finding. */
const HALAMAN = [
  '',
  '/lapor',
  '/pengaduan',
  '/statistik',
  '/statistik/kamus',
  '/statistik/disembunyikan',
  '/tata-cara',
  '/kontak',
  '/privasi',
  '/aksesibilitas',
] as const

/** Most addresses one map may hold (sitemaps.org). */
export const MUAT_PETA = 50_000

/** The map of the site for search engines: its pages, then the public records, newest first. `appUrl` without a slash at its end. */
export function petaOf(appUrl: string, lain: readonly string[], catatan: readonly Readonly<{ nomor: string; tayangAt: Date }>[]): string {
  const url = (path: string, at?: Date) =>
    element('url', [element('loc', `${appUrl}${path}`), ...(at ? [element('lastmod', at.toISOString())] : [])])
  const pages = [...HALAMAN, ...lain]
  const records = catatan.slice(0, MUAT_PETA - pages.length)
  return documentOf(
    element('urlset', [...pages.map((path) => url(path)), ...records.map(({ nomor, tayangAt }) => url(`/pengaduan/${nomor}`, tayangAt))], {
      xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
    }),
  )
}

const JALAN_PRIBADI = ['/staf', '/akun', '/masuk', '/mulai', '/daftar', '/lacak', '/keluar-cepat'] as const

/** Addresses no search engine needs: acts, accounts, desks. */
const TERTUTUP = ['/api/', ...['', '/en'].flatMap((bahasa) => JALAN_PRIBADI.map((path) => `${bahasa}${path}`))]

export const robotsOf = (appUrl: string): string =>
  ['User-agent: *', ...TERTUTUP.map((path) => `Disallow: ${path}`), '', `Sitemap: ${appUrl}/sitemap.xml`, ''].join('\n')
