import { useTranslations } from 'next-intl'
import type { SaranLayanan } from '@/lib/domain/lapor/suggest-layanan'
import { alamatLapor } from '@/lib/domain/layanan/semua'
import { kantorDari, type KantorSitus } from '@/lib/domain/situs/kantor'
import { AppLink } from '../ui/AppLink'
import { LinkButton } from '../ui/Button'
import { Notice } from '../ui/Notice'

// Lanes this site does not run lead to the national channel, which accepts reports about any office.
const NASIONAL = 'https://www.lapor.go.id/'

type Props = SaranLayanan & Readonly<{ kantor: readonly KantorSitus[]; /** Dumas can take reports in now. */ dumasSiap?: boolean }>

function useJalur({ layanan, kantor, dumasSiap = false }: Pick<Props, 'layanan' | 'kantor' | 'dumasSiap'>) {
  const t = useTranslations('lapor.hasil')
  const umum = useTranslations('kerangka.kantor')
  const own = kantorDari(kantor, layanan)
  const values = { kantor: own?.nama ?? umum('nama'), wilayah: own?.wilayah ?? umum('wilayah') }
  if (layanan === 'DUMAS' && dumasSiap)
    return { alasan: t('dumasSini.alasan', values), lama: t('dumasSini.lama'), lanjut: t('dumasSini.lanjut'), href: alamatLapor(layanan) }
  const href = layanan === 'DUMAS' ? NASIONAL : alamatLapor(layanan)
  return { alasan: t(`${layanan}.alasan`, values), lama: t(`${layanan}.lama`), lanjut: t(`${layanan}.lanjut`), href }
}

/** The lane, why, how long, and the one way on; the questions stay below for a second thought. */
export function ArahHasil({ layanan, certain, kantor, dumasSiap = false }: Props) {
  const t = useTranslations('lapor.hasil')
  const { alasan, lama, lanjut, href } = useJalur({ layanan, kantor, dumasSiap })
  const isHere = href !== NASIONAL
  return (
    <div className="flow">
      <h1>{t(`${layanan}.judul`)}</h1>
      <p className="lead">{alasan}</p>
      <p>{lama}</p>
      {!certain && (
        <Notice>
          <p>{t('tidakPasti')}</p>
        </Notice>
      )}
      <p className="row actions">
        <LinkButton href={href} rel={isHere ? undefined : 'noreferrer'}>
          {lanjut}
        </LinkButton>
        {layanan !== 'WBS' && (
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
