import { hasLocale } from 'next-intl'
import { getRequestConfig } from 'next-intl/server'
import { zonaKantor } from '@/lib/domain/tenggat/zona'
import { en } from './en'
import { id } from './id'
import { routing } from './routing'

export default getRequestConfig(async ({ requestLocale }) => {
  const requested = await requestLocale
  const locale = hasLocale(routing.locales, requested) ? requested : routing.defaultLocale
  return { locale, messages: locale === 'en' ? en : id, timeZone: zonaKantor() }
})
