import type { id } from './id'
import type { Locale as SiteLocale } from './routing'

declare module 'next-intl' {
  interface AppConfig {
    Locale: SiteLocale
    Messages: typeof id
  }
}
