import { useTranslations } from 'next-intl'
import { LinkButton } from '../ui/Button'
import { Main } from './Main'
import { PublicFrame } from './PublicFrame'

export function NotFoundContent() {
  const t = useTranslations('galat.tidakAda')
  return (
    <PublicFrame>
      <Main>
        <div className="flow">
          <h1>{t('judul')}</h1>
          <p className="lead text">{t('isi')}</p>
          <p className="row actions">
            <LinkButton href="/">{t('beranda')}</LinkButton>
            <LinkButton href="/lacak" variant="secondary">
              {t('lacak')}
            </LinkButton>
          </p>
        </div>
      </Main>
    </PublicFrame>
  )
}
