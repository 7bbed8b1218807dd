import { useTranslations } from 'next-intl'
import { AppLink } from '../ui/AppLink'

export function JanjiBand() {
  const t = useTranslations('beranda.janji')
  return (
    <section className="bg-deep py-12 text-on-deep lg:py-16">
      <div className="wrap cols lg:grid-cols-[1fr_1fr]">
        <h2 className="text-2xl">{t('judul')}</h2>
        <div className="flow">
          <p>{t('isi')}</p>
          <p>
            {t.rich('batas', {
              tautan: (text) => (
                <AppLink className="text-inherit" href="/tata-cara#aman">
                  {text}
                </AppLink>
              ),
            })}
          </p>
        </div>
      </div>
    </section>
  )
}
