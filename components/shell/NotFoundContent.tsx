import { useTranslations } from 'next-intl'
import { LinkButton } from '../ui/Button'
import { Main } from './Main'
import { PublicFrame } from './PublicFrame'

function Umum() {
  const t = useTranslations('galat.tidakAda')
  return (
    <>
      <h1>{t('judul')}</h1>
      <p className="lead text">{t('isi')}</p>
      <p className="row actions">
        <LinkButton href="/">{t('beranda')}</LinkButton>
        <LinkButton href="/lacak" variant="secondary">
          {t('lacak')}
        </LinkButton>
      </p>
    </>
  )
}

/** A code that belongs to no letter of the office: what that means, and what to do. */
function Cek() {
  const t = useTranslations('cek.tidakDitemukan')
  return (
    <>
      <h1>{t('judul')}</h1>
      <p className="lead text">{t('isi')}</p>
      <p className="row actions">
        <LinkButton href="/cek">{t('lagi')}</LinkButton>
        <LinkButton href="/kontak" variant="secondary">
          {t('kontak')}
        </LinkButton>
      </p>
    </>
  )
}

export function NotFoundContent({ cek = false }: Readonly<{ cek?: boolean }>) {
  return (
    <PublicFrame>
      <Main>
        <div className="flow">{cek ? <Cek /> : <Umum />}</div>
      </Main>
    </PublicFrame>
  )
}
