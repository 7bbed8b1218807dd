'use client'

import type { ReactNode } from 'react'
import { usePathname } from 'next/navigation'
import { stripLocale } from '@/lib/i18n/navigation'
import { AppLink } from '../ui/AppLink'

type NavLinkProps = Readonly<{ href: string; exact?: boolean; children: ReactNode }>

/** A menu entry that knows whether its page, or a page below it, is open. */
export function NavLink({ href, exact = false, children }: NavLinkProps) {
  const path = stripLocale(usePathname())
  const isHere = path === href
  const isBelow = !exact && path.startsWith(`${href}/`)
  const current = isHere ? 'page' : isBelow ? 'true' : undefined
  return (
    <AppLink href={href} aria-current={current}>
      {children}
    </AppLink>
  )
}
