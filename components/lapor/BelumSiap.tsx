import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/Notice'

/** While a layanan takes nothing in here, its office does; where none is founded yet, the national channel. */
export function BelumSiap({ kantor }: Readonly<{ kantor: Readonly<{ nama: string; telepon: string }> | null }>) {
  const t = useTranslations('formLaporan.belumSiap')
  return (
    <Notice tone="warn" title={t('judul')}>
      <p>{kantor ? t('isi', { nama: kantor.nama, telepon: kantor.telepon }) : t('tanpaKantor')}</p>
    </Notice>
  )
}
