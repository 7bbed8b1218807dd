import { useId } from 'react'
import { useTranslations } from 'next-intl'
import type { KantorSitus } from '@/lib/domain/situs/kantor'
import { STANDAR } from '@/lib/domain/layanan/semua'
import { AppLink } from '../ui/AppLink'
import { FooterKantor } from './FooterKantor'

type FooterNavProps = Readonly<{ title: string; links: ReadonlyArray<readonly [href: string, label: string]> }>

function FooterNav({ title, links }: FooterNavProps) {
  const id = useId()
  return (
    <nav aria-labelledby={id}>
      <h2 className="text-[1em] tracking-[0]" id={id}>
        {title}
      </h2>
      <ul className="menu">
        {links.map(([href, label]) => (
          <li key={href}>
            <AppLink className="inline-flex min-h-11 items-center text-inherit" href={href}>
              {label}
            </AppLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}

export function Footer({ kantor }: Readonly<{ kantor: readonly KantorSitus[] }>) {
  const t = useTranslations('kerangka')
  const akun = kantor.some((one) => STANDAR[one.layanan].akun)
  return (
    <footer className="bg-deep py-12 text-base text-on-deep print:hidden">
      <div className="wrap cols md:grid-cols-[2fr_1fr_1fr]">
        <div className="flow">
          <FooterKantor kantor={kantor} />
          <p className="text-on-deep-soft">{t('kaki.catatan')}</p>
        </div>
        <FooterNav
          title={t('kaki.layanan')}
          links={[
            ['/lapor', t('kaki.buatLaporan')],
            ['/lacak', t('kaki.lacakLaporan')],
            ...(akun ? [['/akun', t('kaki.akun')] as const] : []),
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
