import { useTranslations } from 'next-intl'
import { KeyValue } from '@/components/ui/KeyValue'

/** What may stand on the public list one day, and what never will, before anything is sent. `jenis`: of the unit, in words. */
export function PratinjauPublik({ rahasia, jenis }: Readonly<{ rahasia: boolean; jenis: string }>) {
  const t = useTranslations('formLaporan.publik')
  const items = ['judul', 'tempat', 'waktu', 'jawaban', 'tidakPernah'] as const
  return (
    <details className="flow">
      <summary>{t('buka')}</summary>
      <p>{t(rahasia ? 'pembukaRahasia' : 'pembuka')}</p>
      <KeyValue items={items.map((kunci) => ({ key: kunci, label: t(`${kunci}.label`), value: t(`${kunci}.isi`, { jenis }) }))} />
    </details>
  )
}
