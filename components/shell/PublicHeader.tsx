import { useTranslations } from 'next-intl'
import type { KantorSitus } from '@/lib/domain/situs/kantor'
import { KantorBrand } from './KantorBrand'
import { LanguageLink } from './LanguageLink'
import { MenuNav } from './MenuNav'
import { NavLink } from './NavLink'

export function PublicHeader({ kantor }: Readonly<{ kantor: readonly KantorSitus[] }>) {
  const t = useTranslations('kerangka')
  return (
    <header className="border-b border-line print:hidden">
      <div className="wrap flex min-h-18 items-center gap-6">
        <KantorBrand kantor={kantor} />
        <MenuNav label={t('navUtama')} open={t('menu')} close={t('tutupMenu')}>
          <ul className="flex gap-6 max-lg:mt-4 max-lg:flex-col max-lg:gap-0">
            <li>
              <NavLink href="/lapor">{t('nav.lapor')}</NavLink>
            </li>
            <li>
              <NavLink href="/lacak">{t('nav.lacak')}</NavLink>
            </li>
            <li>
              <NavLink href="/pengaduan">{t('nav.pengaduan')}</NavLink>
            </li>
            <li>
              <NavLink href="/tata-cara">{t('nav.tataCara')}</NavLink>
            </li>
            <li>
              <NavLink href="/statistik">{t('nav.statistik')}</NavLink>
            </li>
            <li>
              <LanguageLink label={t('bahasaLain')} />
            </li>
          </ul>
        </MenuNav>
      </div>
    </header>
  )
}
