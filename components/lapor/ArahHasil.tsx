import { Fragment } from 'react'
import { useTranslations } from 'next-intl'
import type { SaranLayanan } from '@/lib/domain/lapor/suggest-layanan'
import type { HariStandar } from '@/lib/domain/layanan'
import { alamatLapor } from '@/lib/domain/layanan/semua'
import { kantorDari, nomorTelepon, type KantorSitus } from '@/lib/domain/situs/kantor'
import { AppLink } from '../ui/AppLink'
import { LinkButton } from '../ui/Button'
import { Notice } from '../ui/Notice'
import { RujukanDaftar } from '../tata-cara/RujukanDaftar'
import { KanalNasional } from './KanalNasional'
import { SiapaMelihat } from './SiapaMelihat'

type Props = SaranLayanan &
  Readonly<{ perihal: 'pelanggaran' | 'layanan' | 'tidak-tahu'; kantor: readonly KantorSitus[]; hari: HariStandar }>

/** Nobody here may handle it: never another government's form, but the channels that take it. */
function TempatLain({ perihal }: Pick<Props, 'perihal'>) {
  const t = useTranslations('lapor.hasil')
  return (
    <div className="flow">
      <h1>{t('lain.judul')}</h1>
      <p className="lead">{t(perihal === 'pelanggaran' ? 'lain.pelanggaran' : 'lain.layanan')}</p>
      <KanalNasional />
      {perihal !== 'layanan' && <p>{t('lain.pengawas')}</p>}
      <h2>{t('lain.kantor')}</h2>
      <RujukanDaftar perihal={perihal === 'layanan' ? ['maladministrasi'] : ['korupsi', 'pidana', 'maladministrasi', 'perlindungan']} />
      <p>
        <AppLink href="/tata-cara#rujukan">{t('rujukan')}</AppLink>
      </p>
    </div>
  )
}

/** Where the office is and how it is called, for whoever would rather speak to somebody. */
function KontakKantor({ kantor: { alamat, telepon, jamLayanan } }: Readonly<{ kantor: KantorSitus }>) {
  const t = useTranslations('lapor.hasil')
  return (
    <p className="meta">
      {alamat}. {t('telepon')}{' '}
      {nomorTelepon(telepon).map(({ tampil, tel }, index) => (
        <Fragment key={tampil}>
          {index > 0 && ', '}
          {tel ? <a href={`tel:${tel}`}>{tampil}</a> : tampil}
        </Fragment>
      ))}
      {jamLayanan && `. ${jamLayanan}`}
    </p>
  )
}

/** The lane, its office, why, how long, and the one way on; the questions stay below for a second thought. */
export function ArahHasil({ layanan, certain, lain, perihal, kantor, hari }: Props) {
  const t = useTranslations('lapor.hasil')
  const own = layanan && kantorDari(kantor, layanan)
  if (layanan === null || !own) return <TempatLain perihal={perihal} />
  return (
    <div className="flow">
      <h1>{t(`${layanan}.judul`)}</h1>
      <p className="lead">{t(`${layanan}.alasan`, { kantor: own.nama, wilayah: own.wilayah })}</p>
      <p>{t(`${layanan}.lama`, { hari: hari[layanan] })}</p>
      <KontakKantor kantor={own} />
      {!certain && (
        <Notice>
          <p>{t('tidakPasti')}</p>
        </Notice>
      )}
      <p className="row actions">
        <LinkButton href={alamatLapor(layanan)}>{t(`${layanan}.lanjut`)}</LinkButton>
        {lain.map((other) => (
          <LinkButton key={other} href={alamatLapor(other)} variant="secondary">
            {t(`${other}.tetap`)}
          </LinkButton>
        ))}
      </p>
      <SiapaMelihat layanan={[layanan, ...lain]} />
      <p>
        <AppLink href="/tata-cara#rujukan">{t('rujukan')}</AppLink>
      </p>
    </div>
  )
}
