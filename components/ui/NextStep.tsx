import { useId, type ReactNode } from 'react'

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
    <section className="next-step mt" id={anchor} aria-labelledby={id}>
      {clock}
      <div className="flow">
        <h2 id={id}>{title}</h2>
        {children}
      </div>
      {actions && <div className="row actions full">{actions}</div>}
    </section>
  )
}

/** What is already true, one tick a line. */
export function Checks({ items }: Readonly<{ items: readonly string[] }>) {
  return (
    <ul className="checks">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
}
