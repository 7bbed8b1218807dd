'use client'

import type { MouseEvent, ReactNode } from 'react'
import { buttonClass } from '../ui/Button'

type ExitLinkProps = Readonly<{ href: string; children: ReactNode }>

/** Replaces the page instead of leaving it one step behind the back button; a plain link without JavaScript. */
export function ExitLink({ href, children }: ExitLinkProps) {
  const leave = (event: MouseEvent<HTMLAnchorElement>) => {
    event.preventDefault()
    window.location.replace(href)
  }
  return (
    <a className={buttonClass('exit', 'min-h-[2.625rem] flex-none py-1')} href={href} rel="noreferrer" onClick={leave}>
      {children}
    </a>
  )
}
