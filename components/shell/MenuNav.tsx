import type { ReactNode } from 'react'
import { Button } from '../ui/Button'

type MenuNavProps = Readonly<{ label: string; open: string; close: string; children: ReactNode }>

/** A popover on small screens, a plain list on wide ones and where popovers are unknown. */
export function MenuNav({ label, open, close, children }: MenuNavProps) {
  return (
    <>
      <Button variant="secondary" className="lg:hidden" popoverTarget="menu">
        {open}
      </Button>
      <nav className="nav" id="menu" popover="auto" aria-label={label}>
        <Button variant="secondary" className="lg:hidden" popoverTarget="menu" popoverTargetAction="hide">
          {close}
        </Button>
        {children}
      </nav>
    </>
  )
}
