import { useTranslations } from 'next-intl'
import { AppLink } from '../ui/AppLink'
import { LinkButton } from '../ui/Button'

const LAPOR_NASIONAL = 'https://www.lapor.go.id/'
const PLAY_STORE = 'https://play.google.com/store/search?q=SP4N%20LAPOR&c=apps'
const APP_STORE = 'https://apps.apple.com/id/app/sp4n-lapor/id1486554343'

/** The national channel, which takes reports about services of any office: site, SMS and both stores. */
export function KanalNasional() {
  const t = useTranslations('lapor.nasional')
  const store = { rel: 'noreferrer' }
  return (
    <>
      <p className="row actions">
        <LinkButton href={LAPOR_NASIONAL} rel="noreferrer">
          {t('buka')}
        </LinkButton>
      </p>
      <ul className="links">
        <li>
          <a href="sms:1708">{t('sms')}</a>
        </li>
        <li>
          <AppLink href={PLAY_STORE} {...store}>
            {t('play')}
          </AppLink>
        </li>
        <li>
          <AppLink href={APP_STORE} {...store}>
            {t('appStore')}
          </AppLink>
        </li>
      </ul>
    </>
  )
}
