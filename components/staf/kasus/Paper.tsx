import type { ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import { AppLink } from '@/components/ui/AppLink'
import { KeyValue, type KeyValueItem } from '@/components/ui/KeyValue'

type PaperProps = Readonly<{ title: ReactNode; items: readonly KeyValueItem[]; open?: boolean; pdf?: string; children?: ReactNode }>

/** One paper of a case: folded to its name, so that a long file stays readable; the newest one of its kind is open. */
export function Paper({ title, items, open, pdf, children }: PaperProps) {
  const t = useTranslations('cek')
  return (
    <details open={open} className="border-t border-line py-3">
      <summary className="min-h-7 cursor-pointer">
        <strong>{title}</strong>
      </summary>
      <KeyValue items={items} />
      {pdf && (
        <p className="print:hidden">
          <AppLink href={pdf}>{t('buka')}</AppLink>
        </p>
      )}
      {children}
    </details>
  )
}
