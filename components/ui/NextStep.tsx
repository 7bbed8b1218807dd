import { useId, type ReactNode } from 'react'
import { classNames } from './class-names'

type NextStepProps = Readonly<{
  /** Where links on the same page lead. */
  anchor?: string
  title: ReactNode
  /** The clock: a TenggatStrip with its sentence, or the reason why none runs. */
  clock: ReactNode
  children?: ReactNode
  actions?: ReactNode
}>

/** The one thing to do now: clock at the left, the step at the right, the allowed buttons below. */
export function NextStep({ anchor, title, clock, children, actions }: NextStepProps) {
  const id = useId()
  return (
    <section className="mt-4 rounded border-2 bg-surface *:p-4 lg:grid lg:grid-cols-[1fr_1fr]" id={anchor} aria-labelledby={id}>
      {clock}
      <div className="flow border-t border-line lg:border-t-0 lg:border-l">
        <h2 id={id}>{title}</h2>
        {children}
      </div>
      {actions && <div className="row actions border-t border-line empty:hidden lg:col-span-full">{actions}</div>}
    </section>
  )
}

const BENAR = classNames(
  "flex items-baseline gap-2 py-[0.15rem] before:h-[0.7em] before:w-[0.8em] before:flex-none before:bg-primary before:content-['']",
  'before:[clip-path:var(--tick)] forced-colors:before:bg-[CanvasText] forced-colors:before:forced-color-adjust-none',
)

/** What is already true, one tick a line. */
export function Checks({ items }: Readonly<{ items: readonly string[] }>) {
  return (
    <ul className="menu">
      {items.map((item) => (
        <li key={item} className={BENAR}>
          {item}
        </li>
      ))}
    </ul>
  )
}
