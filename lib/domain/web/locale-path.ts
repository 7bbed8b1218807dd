/** The language whose pages carry no prefix. */
const DEFAULT_LOCALE = 'id'

/** A path of ours in a language: `/lacak`, `/en/lacak`. */
export function inLocale(locale: string, path: string): string {
  if (locale === DEFAULT_LOCALE) return path
  return `/${locale}${path === '/' ? '' : path}`
}
