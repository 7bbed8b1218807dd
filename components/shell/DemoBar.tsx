import type { ReactNode } from 'react'
import { useTranslations } from 'next-intl'

/** Stands on every page of a demo; `children` adds what a reader should know today. */
export function DemoBar({ children }: Readonly<{ children?: ReactNode }>) {
  const t = useTranslations('kerangka.demo')
  return (
    <aside className="bg-amber-soft px-(--gutter) py-1 text-base print:hidden" aria-label={t('label')}>
      <strong>{t('judul')}</strong> {t('isi')} {children}
    </aside>
  )
}
