import { useId, type ReactNode } from 'react'
import { classNames } from './class-names'

type SlipProps = Readonly<{
  title: ReactNode
  heading?: 'h2' | 'h3'
  footer?: ReactNode
  /** Amber head: an identity that is open right now. */
  open?: boolean
  className?: string
  children: ReactNode
}>

/** A record one could tear off: receipt, ledger of openings, sealed identity. */
export function Slip({ title, heading: Heading = 'h2', footer, open, className, children }: SlipProps) {
  const id = useId()
  return (
    <section className={classNames('slip', open && '[&>header]:bg-amber-soft', className)} aria-labelledby={id}>
      <header>
        <Heading className="text-[1em] leading-[1.45] tracking-[0] in-[.side-note]:text-lg" id={id}>
          {title}
        </Heading>
      </header>
      {children}
      {footer && <footer>{footer}</footer>}
    </section>
  )
}
