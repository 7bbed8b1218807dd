import type { ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import { AppLink } from './AppLink'

export type Crumb = Readonly<{ key?: string; label: ReactNode; href?: string }>

export function Crumbs({ items }: Readonly<{ items: readonly Crumb[] }>) {
  const t = useTranslations('ui')
  return (
    <nav aria-label={t('remah')}>
      <ol className="crumbs">
        {items.map(({ key, label, href }, index) => (
          <li key={key ?? index}>{href ? <AppLink href={href}>{label}</AppLink> : label}</li>
        ))}
      </ol>
    </nav>
  )
}
