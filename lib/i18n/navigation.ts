import { routing, type Locale } from './routing'

// Words, not pages: these paths exist once, whatever the language.
const UNLOCALISED = /^\/(api|_next)(\/|$)/

/** `/lapor` in the reader's language: `/lapor` or `/en/lapor`. Anything that is not a page of ours comes back unchanged. */
export function localePath(locale: string, path: string): string {
  const isPage = path.startsWith('/') && !path.startsWith('//') && !UNLOCALISED.test(path)
  if (!isPage || locale === routing.defaultLocale) return path
  const rest = path === '/' || path.startsWith('/?') || path.startsWith('/#') ? path.slice(1) : path
  return `/${locale}${rest}`
}

/** The path without its language, as the menus and the language link compare it. */
export function stripLocale(pathname: string): string {
  const [, first, ...rest] = pathname.split('/')
  const isLocale = routing.locales.some((locale: Locale) => locale === first)
  return isLocale ? `/${rest.join('/')}` : pathname
}
