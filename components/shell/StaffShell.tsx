import type { ReactNode } from 'react'
import { useLocale, useTranslations } from 'next-intl'
import { localePath } from '@/lib/i18n/navigation'
import { DrafKeeper } from '../form/DrafKeeper'
import { classNames } from '../ui/class-names'
import { Brand } from './Brand'
import { MenuNav } from './MenuNav'
import { NavLink } from './NavLink'
import { Pintasan } from './Pintasan'
import { MAIN_ID, SkipLink } from './SkipLink'

export type StaffNavItem = Readonly<{
  href: string
  label: string
  exact?: boolean
  count?: number | string
  /** Read after the number, e.g. "baru". */
  countLabel?: string
}>

type StaffShellProps = Readonly<{
  office: string
  items: readonly StaffNavItem[]
  user: Readonly<{ name: string; role: string }>
  /** The sign-out form: a post, so that a link elsewhere cannot sign anybody out. */
  signOut: ReactNode
  demo?: ReactNode
  children: ReactNode
}>

function NavItem({ href, label, exact, count, countLabel }: StaffNavItem) {
  return (
    <li>
      <NavLink href={href} exact={exact}>
        {label}
        {count !== undefined && (
          <span className="num">
            {count}
            {countLabel && <span className="sr"> {countLabel}</span>}
          </span>
        )}
      </NavLink>
    </li>
  )
}

/** One search over everything its reader may see, on every page; on wide screens at the right of the first line. */
function CariSemua() {
  const t = useTranslations('kerangka.cari')
  return (
    <form
      className="row mb-3 flex-nowrap lg:float-right lg:mb-0 lg:ml-6 lg:w-84 print:hidden"
      role="search"
      action={localePath(useLocale(), '/staf/cari')}
    >
      <label className="sr" htmlFor="cari-semua">
        {t('label')}
      </label>
      <input className="input min-w-0 flex-1" type="search" id="cari-semua" name="q" placeholder={t('label')} minLength={2} required />
      <button className="btn btn-2" type="submit">
        {t('tombol')}
      </button>
    </form>
  )
}

/** Above the page on narrow screens, a column beside it on wide ones. */
const SAMPING = classNames(
  'side flex items-center border-b border-line px-(--gutter) py-3 print:hidden',
  'lg:flex-col lg:items-stretch lg:border-0 lg:border-r lg:bg-sunken lg:p-4',
)

/** The dense frame of every staff page. The same components inside, re-set by `.staff`. */
export function StaffShell({ office, items, user, signOut, demo, children }: StaffShellProps) {
  const t = useTranslations('kerangka')
  return (
    <div className="staff">
      <SkipLink />
      {demo}
      <div className="lg:grid lg:min-h-screen lg:grid-cols-[12.5rem_minmax(0,1fr)] print:block">
        <header className={SAMPING}>
          <Brand href="/staf" name={t('namaMerek')} office={office} />
          <MenuNav label={t('navUtama')} open={t('menu')} close={t('tutupMenu')}>
            <ul className="flex flex-col max-lg:mt-4">
              {items.map((item) => (
                <NavItem key={item.href} {...item} />
              ))}
            </ul>
            <div className="side-foot mt-6 text-base text-soft">
              <strong>{user.name}</strong>
              <br />
              {user.role}
              {signOut}
              <Pintasan />
            </div>
          </MenuNav>
        </header>
        <main id={MAIN_ID} className="main min-w-0 px-(--gutter) pt-4 pb-12">
          <CariSemua />
          <DrafKeeper />
          {children}
        </main>
      </div>
    </div>
  )
}
