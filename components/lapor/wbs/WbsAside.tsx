import { useTranslations } from 'next-intl'
import { AppLink } from '@/components/ui/AppLink'
import { KeyValue } from '@/components/ui/KeyValue'

/** Who will read what, beside the form. */
export function WbsAside() {
  const t = useTranslations('formWbs.samping')
  return (
    <aside className="flow side-note" aria-label={t('judul')}>
      <h2>{t('judul')}</h2>
      <KeyValue
        items={[
          { label: t('labelSamaran'), value: t('samaran') },
          { label: t('labelIdentitas'), value: t('identitas') },
          { label: t('labelAdmin'), value: t('admin') },
          { label: t('labelPublik'), value: t('publik') },
        ]}
      />
      <p className="meta">{t('sanksi')}</p>
      <h2>{t('materiJudul')}</h2>
      <p>{t('materi')}</p>
      <p>
        <AppLink href="/privasi">{t('privasi')}</AppLink>
      </p>
    </aside>
  )
}
