import { useTranslations } from 'next-intl'
import { AppLink } from '@/components/ui/AppLink'
import { KeyValue } from '@/components/ui/KeyValue'

const SYARAT = ['tertulis', 'identitas', 'kewenangan', 'fakta', 'bukti', 'sumber'] as const

/** The six requirements of the service standard, and who will read what. */
export function DumasAside() {
  const t = useTranslations('formDumas.samping')
  const wbs = useTranslations('formWbs.samping')
  return (
    <aside className="flow side-note" aria-label={t('judul')}>
      <h2>{t('judul')}</h2>
      <ol className="list-decimal pl-6">
        {SYARAT.map((syarat) => (
          <li key={syarat}>{t(`syarat.${syarat}`)}</li>
        ))}
      </ol>
      <p className="meta">{t('waktu')}</p>
      <h2>{wbs('judul')}</h2>
      <KeyValue
        items={[
          { label: wbs('labelSamaran'), value: wbs('samaran') },
          { label: wbs('labelIdentitas'), value: wbs('identitas') },
          { label: wbs('labelAdmin'), value: wbs('admin') },
          { label: wbs('labelPublik'), value: wbs('publik') },
        ]}
      />
      <p>{wbs('materi')}</p>
      <p>
        <AppLink href="/privasi">{wbs('privasi')}</AppLink>
      </p>
    </aside>
  )
}
