import type { ReactNode } from 'react'
import { useTranslations } from 'next-intl'

/** What is done, or would change a key that works, is folded away with a sentence about what it does. */
export function MenggantiKunci({ children }: Readonly<{ children: ReactNode }>) {
  const t = useTranslations('kunci.langkah')
  return (
    <details className="mt-4">
      <summary>{t('ganti')}</summary>
      <p className="text mt-2">{t('gantiIsi')}</p>
      {children}
    </details>
  )
}
