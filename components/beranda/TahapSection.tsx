import { useTranslations } from 'next-intl'

const TAHAP = ['terkirim', 'diperiksa', 'ditindaklanjuti', 'dijawab'] as const

export function TahapSection() {
  const t = useTranslations('beranda.tahap')
  return (
    <section className="section">
      <div className="wrap">
        <h2>{t('judul')}</h2>
        <ol className="phases">
          {TAHAP.map((tahap) => (
            <li key={tahap}>
              <h3>{t(`${tahap}.judul`)}</h3>
              <p>{t(`${tahap}.isi`)}</p>
            </li>
          ))}
        </ol>
      </div>
    </section>
  )
}
