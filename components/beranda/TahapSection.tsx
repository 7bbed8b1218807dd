import { useTranslations } from 'next-intl'

const TAHAP = ['terkirim', 'diperiksa', 'ditindaklanjuti', 'dijawab'] as const

export function TahapSection() {
  const t = useTranslations('beranda.tahap')
  return (
    <section className="border-t border-line py-12 lg:py-16">
      <div className="wrap">
        <h2 className="mb-6">{t('judul')}</h2>
        <ol className="grid gap-6 [counter-reset:tahap] md:grid-cols-[1fr_1fr] lg:grid-cols-[repeat(4,1fr)]">
          {TAHAP.map((tahap) => (
            <li key={tahap} className="border-t-2 pt-3 [counter-increment:tahap]">
              <h3 className="mb-2 before:content-[counter(tahap)_'._']">{t(`${tahap}.judul`)}</h3>
              <p>{t(`${tahap}.isi`)}</p>
            </li>
          ))}
        </ol>
      </div>
    </section>
  )
}
