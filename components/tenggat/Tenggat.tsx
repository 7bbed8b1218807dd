import { useId, type ReactNode } from 'react'
import { Legend, TenggatStrip } from './TenggatStrip'
import type { TenggatCell } from './strip-layout'
import { classNames } from '../ui/class-names'

type TenggatProps = Readonly<{
  /** What the clock measures; leave out when the sentence says it. */
  title?: ReactNode
  /** Words first, e.g. "Sisa 1 hari kerja, sampai Senin, 23 November". */
  sentence: ReactNode
  cells: readonly TenggatCell[]
  note?: ReactNode
  /** Ruled above and below, as on the reporter's page. */
  panel?: boolean
}>

/** A deadline is always words, a date and the strip. */
export function Tenggat({ title, sentence, cells, note, panel }: TenggatProps) {
  const id = useId()
  return (
    <section className={classNames('tenggat grid gap-2 [&>svg]:h-7', panel && 'border-y-2 py-4')} aria-labelledby={id}>
      <h2 className="text-[1em] leading-[1.45] tracking-[0]" id={id}>
        {title ?? <b className="text-lg">{sentence}</b>}
      </h2>
      {title && <b className="text-lg">{sentence}</b>}
      <TenggatStrip cells={cells} />
      <Legend cells={cells} />
      {note && <p className="meta">{note}</p>}
    </section>
  )
}
