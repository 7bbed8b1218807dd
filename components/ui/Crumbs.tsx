import type { ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import { AppLink } from './AppLink'

export type Crumb = Readonly<{ key?: string; label: ReactNode; href?: string }>

export function Crumbs({ items }: Readonly<{ items: readonly Crumb[] }>) {
  const t = useTranslations('ui')
  return (
    <nav aria-label={t('remah')}>
      <ol className="mb-4 flex flex-wrap gap-x-2 text-base staff:mb-2 print:hidden">
        {items.map(({ key, label, href }, index) => (
          <li
            key={key ?? index}
            className="flex items-center not-first:before:mr-2 not-first:before:text-edge not-first:before:content-['/']"
          >
            {href ? (
              <AppLink className="inline-flex min-h-11 items-center staff:min-h-7" href={href}>
                {label}
              </AppLink>
            ) : (
              label
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
