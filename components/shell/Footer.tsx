import { useId } from 'react'
import { useTranslations } from 'next-intl'
import type { KantorSitus } from '@/lib/domain/situs/kantor'
import { AppLink } from '../ui/AppLink'

type FooterNavProps = Readonly<{ title: string; links: ReadonlyArray<readonly [href: string, label: string]> }>

function FooterNav({ title, links }: FooterNavProps) {
  const id = useId()
  return (
    <nav aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className="menu">
        {links.map(([href, label]) => (
          <li key={href}>
            <AppLink href={href}>{label}</AppLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Every office of this site by name and number; on pages from before the first one, "this office". */
function Kantor({ kantor }: Readonly<{ kantor: readonly KantorSitus[] }>) {
  const t = useTranslations('kerangka.kantor')
  if (kantor.length === 0) return <h2>{t('nama')}</h2>
  return kantor.map(({ layanan, nama, telepon }) => (
    <div key={layanan}>
      <h2>{nama}</h2>
      <p className="text">{t('telepon', { telepon })}</p>
    </div>
  ))
}

export function Footer({ kantor }: Readonly<{ kantor: readonly KantorSitus[] }>) {
  const t = useTranslations('kerangka')
  return (
    <footer className="footer deep">
      <div className="wrap cols">
        <div className="flow">
          <Kantor kantor={kantor} />
          <p className="text">{t('kantor.jam')}</p>
          <p className="meta">{t('kaki.catatan')}</p>
        </div>
        <FooterNav
          title={t('kaki.layanan')}
          links={[
            ['/lapor', t('kaki.buatLaporan')],
            ['/lacak', t('kaki.lacakLaporan')],
            ['/akun', t('kaki.akun')],
            ['/pengaduan', t('kaki.pengaduan')],
            ['/statistik', t('kaki.statistik')],
            ['/tata-cara', t('kaki.tataCara')],
            ['/cek', t('kaki.cek')],
          ]}
        />
        <FooterNav
          title={t('kaki.tentang')}
          links={[
            ['/privasi', t('kaki.privasi')],
            ['/aksesibilitas', t('kaki.aksesibilitas')],
            ['/kontak', t('kaki.kontak')],
            ['/masuk', t('kaki.masuk')],
          ]}
        />
      </div>
    </footer>
  )
}
