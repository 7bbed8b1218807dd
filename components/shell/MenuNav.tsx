import type { ReactNode } from 'react'
import { Button } from '../ui/Button'
import { classNames } from '../ui/class-names'

type MenuNavProps = Readonly<{ label: string; open: string; close: string; children: ReactNode }>

const NAV = classNames(
  'm-0 w-auto border-0 text-inherit',
  'max-lg:fixed max-lg:inset-x-0 max-lg:top-0 max-lg:bottom-auto max-lg:border-b-2 max-lg:bg-paper max-lg:px-(--gutter) max-lg:pt-4 max-lg:pb-8',
  'max-lg:backdrop:bg-[rgb(9_29_22/0.5)] lg:static lg:block lg:h-auto lg:overflow-visible lg:bg-transparent lg:p-0',
)

/** A popover on small screens, a plain list on wide ones and where popovers are unknown. */
export function MenuNav({ label, open, close, children }: MenuNavProps) {
  return (
    <>
      <Button variant="secondary" className="lg:hidden" popoverTarget="menu">
        {open}
      </Button>
      <nav className={NAV} id="menu" popover="auto" aria-label={label}>
        <Button variant="secondary" className="lg:hidden" popoverTarget="menu" popoverTargetAction="hide">
          {close}
        </Button>
        {children}
      </nav>
    </>
  )
}
