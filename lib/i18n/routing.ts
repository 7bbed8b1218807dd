import { defineRouting } from 'next-intl/routing'

/** The URL alone decides the language: no cookie, no guess from the browser. */
export const routing = defineRouting({
  locales: ['id', 'en'],
  defaultLocale: 'id',
  localePrefix: 'as-needed',
  localeDetection: false,
  localeCookie: false,
  alternateLinks: false,
})

export type Locale = (typeof routing.locales)[number]
