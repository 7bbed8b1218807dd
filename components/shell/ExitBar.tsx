import { useTranslations } from 'next-intl'
import { ExitLink } from './ExitLink'

/** Lanes that seal an identity and tracking only. The address clears the session, then leads to a neutral site. */
export function ExitBar() {
  const t = useTranslations('kerangka.keluar')
  return (
    <aside className="exit" aria-label={t('label')}>
      <div className="wrap">
        <ExitLink href="/keluar-cepat">{t('tombol')}</ExitLink>
      </div>
    </aside>
  )
}
