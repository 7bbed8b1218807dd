import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/Notice'

/** While no identity can be sealed, nothing is taken in here; the office is. */
export function BelumSiap({ nama, telepon }: Readonly<{ nama: string; telepon: string }>) {
  const t = useTranslations('formWbs.belumSiap')
  return (
    <Notice tone="warn" title={t('judul')}>
      <p>{t('isi', { nama, telepon })}</p>
    </Notice>
  )
}
