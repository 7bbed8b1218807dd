'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import { useLocale } from 'next-intl'
import { localePath, stripLocale } from '@/lib/i18n/navigation'
import { navClass } from './NavLink'

/** The same page, same answers, in the other language. */
export function LanguageLink({ label }: Readonly<{ label: string }>) {
  const other = useLocale() === 'en' ? 'id' : 'en'
  const query = useSearchParams().toString()
  const href = localePath(other, stripLocale(usePathname()))
  return (
    <a className={navClass()} href={query ? `${href}?${query}` : href} hrefLang={other} lang={other}>
      {label}
    </a>
  )
}
