import { useTranslations } from 'next-intl'
import { classNames } from '../ui/class-names'
import { ExitLink } from './ExitLink'

const BAR = 'exit sticky top-0 z-5 border-b border-line bg-sunken text-base leading-[1.4] print:hidden'
/** Without scripts too: the tick itself decides. */
const SAAT_RAHASIA = "hidden in-[:root:has([name='rahasia']:checked)]:block"

/**
 * Lanes that seal an identity and tracking only; elsewhere it comes with the tick that makes a report secret (`saatRahasia`).
 * The address clears the session, then leads to a neutral site.
 */
export function ExitBar({ saatRahasia = false }: Readonly<{ saatRahasia?: boolean }>) {
  const t = useTranslations('kerangka.keluar')
  return (
    <aside className={classNames(BAR, saatRahasia && SAAT_RAHASIA)} aria-label={t('label')}>
      <div className="wrap flex items-center justify-end py-0.5">
        <ExitLink href="/keluar-cepat">{t('tombol')}</ExitLink>
      </div>
    </aside>
  )
}
