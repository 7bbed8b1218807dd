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

/** An officer came by an address of the desk: he goes on with his work, not to the page of the public. */
function Staf() {
  const t = useTranslations('galat.tidakAda')
  return (
    <>
      <h1>{t('judul')}</h1>
      <p className="lead text">{t('staf.isi')}</p>
      <p className="row actions">
        <LinkButton href="/staf">{t('staf.antrean')}</LinkButton>
      </p>
    </>
  )
}

const ISI = { umum: Umum, cek: Cek, staf: Staf } as const

export function NotFoundContent({ bagian = 'umum' }: Readonly<{ bagian?: keyof typeof ISI }>) {
  const Isi = ISI[bagian]
  return (
    <PublicFrame>
      <Main>
        <div className="flow">
          <Isi />
        </div>
      </Main>
    </PublicFrame>
  )
}
