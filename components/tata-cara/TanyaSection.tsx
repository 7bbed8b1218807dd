import { useTranslations } from 'next-intl'

const TANYA = ['biaya', 'nik', 'akun', 'hilang', 'bukti', 'cabut', 'lama'] as const

export function TanyaSection() {
  const t = useTranslations('tataCara.tanya')
  return (
    <section className="flow mt-12" aria-labelledby="tanya">
      <h2 id="tanya">{t('judul')}</h2>
      {TANYA.map((key) => (
        <div key={key}>
          <h3>{t(`${key}.tanya`)}</h3>
          <p className="mt-2">{t(`${key}.jawab`)}</p>
        </div>
      ))}
    </section>
  )
}
