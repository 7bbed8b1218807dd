import { useTranslations } from 'next-intl'
import { AppLink } from '@/components/ui/AppLink'
import { KeyValue } from '@/components/ui/KeyValue'

/** The service standard in short, who reads what, and what belongs elsewhere. */
export function Sp4nAside({ kantor, pemda }: Readonly<{ kantor: string; pemda: string }>) {
  const t = useTranslations('formSp4n.samping')
  return (
    <aside className="flow side-note" aria-label={t('judul')}>
      <h2>{t('judul')}</h2>
      <p>{t('waktu', { kantor })}</p>
      <p>{t('nasional', { pemda })}</p>
      <h2>{t('melihat')}</h2>
      <KeyValue
        items={[
          { label: t('labelSamaran'), value: t('samaran') },
          { label: t('labelIsi'), value: t('isi') },
          { label: t('labelPublik'), value: t('publik') },
        ]}
      />
      <h2>{t('bukanDisini')}</h2>
      <p>{t('korupsi')}</p>
      <p>
        <AppLink href="/lapor/wbs">{t('wbs')}</AppLink>
      </p>
    </aside>
  )
}
