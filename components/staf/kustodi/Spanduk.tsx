import { useTranslations } from 'next-intl'
import { AppLink } from '@/components/ui/AppLink'
import { Notice } from '@/components/ui/Notice'

/** On every staff page of those who keep identities, while an alarm is open. */
export function SpandukPeringatan({ jumlah }: Readonly<{ jumlah: number }>) {
  const t = useTranslations('kustodi.spanduk')
  if (jumlah === 0) return null
  return (
    <Notice tone="danger" title={t('judul')} className="print:hidden">
      <p>{t('isi', { n: jumlah })}</p>
      <p>
        <AppLink href="/staf/kunci/peringatan">{t('buka')}</AppLink>
      </p>
    </Notice>
  )
}
