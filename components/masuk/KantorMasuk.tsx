import { useTranslations } from 'next-intl'
import { KantorForm } from './KantorForm'

/** The other way in, below name and password. */
export function KantorMasuk({ kembali }: Readonly<{ kembali: string }>) {
  const t = useTranslations('kantor')
  return (
    <section className="flow mt-8">
      <h2>{t('judul')}</h2>
      <p className="text">{t('isi')}</p>
      <KantorForm tujuan="MASUK" kembali={kembali} />
    </section>
  )
}
