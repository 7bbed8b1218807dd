import { useTranslations } from 'next-intl'
import { ExitLink } from './ExitLink'

/**
 * Lanes that seal an identity and tracking only; elsewhere it comes with the tick that makes a report secret (`saatRahasia`).
 * The address clears the session, then leads to a neutral site.
 */
export function ExitBar({ saatRahasia = false }: Readonly<{ saatRahasia?: boolean }>) {
  const t = useTranslations('kerangka.keluar')
  return (
    <aside className={saatRahasia ? 'exit exit-secret' : 'exit'} aria-label={t('label')}>
      <div className="wrap">
        <ExitLink href="/keluar-cepat">{t('tombol')}</ExitLink>
      </div>
    </aside>
  )
}
