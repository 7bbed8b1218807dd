import { useId } from 'react'
import { useTranslations } from 'next-intl'
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

export function Footer() {
  const t = useTranslations('kerangka')
  return (
    <footer className="footer deep">
      <div className="wrap cols">
        <div className="flow">
          <h2>{t('kantor.nama')}</h2>
          <p className="text">
            {t('kantor.telepon')} {t('kantor.jam')}
          </p>
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
