import { useTranslations } from 'next-intl'
import { AppLink } from '../ui/AppLink'

export function JanjiBand() {
  const t = useTranslations('beranda.janji')
  return (
    <section className="deep band">
      <div className="wrap cols cols-2">
        <h2 className="h-band">{t('judul')}</h2>
        <div className="flow">
          <p>{t('isi')}</p>
          <p>{t.rich('batas', { tautan: (text) => <AppLink href="/tata-cara#aman">{text}</AppLink> })}</p>
        </div>
      </div>
    </section>
  )
}
