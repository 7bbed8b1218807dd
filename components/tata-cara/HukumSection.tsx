import { useTranslations } from 'next-intl'

const HUKUM = ['layanan', 'pengelolaan', 'pemda', 'saksi', 'peran', 'data'] as const

export function HukumSection() {
  const t = useTranslations('tataCara.hukum')
  return (
    <section className="flow mt-12" aria-labelledby="hukum">
      <h2 id="hukum">{t('judul')}</h2>
      <ul>
        {HUKUM.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
      <p className="meta">{t('ditinjau')}</p>
    </section>
  )
}
