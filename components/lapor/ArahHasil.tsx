import { useTranslations } from 'next-intl'
import type { SaranLayanan } from '@/lib/domain/lapor/suggest-layanan'
import { AppLink } from '../ui/AppLink'
import { LinkButton } from '../ui/Button'
import { Notice } from '../ui/Notice'

// Lanes this site does not run yet lead to the national channel, which accepts reports about any office.
const ADDRESS: Readonly<Record<SaranLayanan['layanan'], string>> = {
  WBS: '/lapor/wbs',
  DUMAS: 'https://www.lapor.go.id/',
  SP4N: 'https://www.lapor.go.id/',
}

/** The lane, why, how long, and the one way on; the questions stay below for a second thought. */
export function ArahHasil({ layanan, certain }: SaranLayanan) {
  const t = useTranslations('lapor.hasil')
  const isHere = layanan === 'WBS'
  return (
    <div className="flow">
      <h1>{t(`${layanan}.judul`)}</h1>
      <p className="lead">{t(`${layanan}.alasan`)}</p>
      <p>{t(`${layanan}.lama`)}</p>
      {!certain && (
        <Notice>
          <p>{t('tidakPasti')}</p>
        </Notice>
      )}
      <p className="row actions">
        <LinkButton href={ADDRESS[layanan]} rel={isHere ? undefined : 'noreferrer'}>
          {t(`${layanan}.lanjut`)}
        </LinkButton>
        {!isHere && (
          <LinkButton href="/lapor/wbs" variant="secondary">
            {t('tetapWbs')}
          </LinkButton>
        )}
      </p>
      <p>
        <AppLink href="/tata-cara#rujukan">{t('rujukan')}</AppLink>
      </p>
    </div>
  )
}
