import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/Notice'

/** The case is no longer where this act belongs. */
export function TidakBoleh() {
  const t = useTranslations('wakil')
  return (
    <Notice tone="warn">
      <p>{t('tidakBoleh')}</p>
    </Notice>
  )
}
