'use client'

import type { ReactNode } from 'react'
import { usePathname } from 'next/navigation'
import { stripLocale } from '@/lib/i18n/navigation'
import { AppLink } from '../ui/AppLink'
import { classNames } from '../ui/class-names'

type NavLinkProps = Readonly<{ href: string; exact?: boolean; children: ReactNode }>

const ENTRI = classNames(
  'flex min-h-11 items-center border-b-3 text-base font-semibold text-inherit no-underline max-lg:min-h-13 max-lg:text-body',
  'lg:in-[.side]:-ml-3 lg:in-[.side]:min-h-9 lg:in-[.side]:justify-between lg:in-[.side]:border-0 lg:in-[.side]:border-l-3 lg:in-[.side]:pl-3',
)
// A transparent border is drawn in forced colours; only the open page keeps its line.
const LAIN = 'border-transparent max-lg:border-b max-lg:border-line lg:in-[.side]:font-medium forced-colors:border-[Canvas]'
const INI = 'border-primary lg:in-[.side]:bg-paper lg:in-[.side]:font-bold'

/** How an entry of the menu looks: in a line above the page of the public, in the column of the office. */
export const navClass = (current = false) => classNames(ENTRI, current ? INI : LAIN)

/** A menu entry that knows whether its page, or a page below it, is open. */
export function NavLink({ href, exact = false, children }: NavLinkProps) {
  const path = stripLocale(usePathname())
  const isHere = path === href
  const isBelow = !exact && path.startsWith(`${href}/`)
  const current = isHere ? 'page' : isBelow ? 'true' : undefined
  return (
    <AppLink className={navClass(current !== undefined)} href={href} aria-current={current}>
      {children}
    </AppLink>
  )
}
