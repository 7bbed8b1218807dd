import type { ReactNode } from 'react'
import { classNames } from './class-names'

export type KeyValueItem = Readonly<{ key?: string; label: string; value: ReactNode }>

/** One fact a line; beside the text there is room for one column. */
export const KV = {
  row: classNames(
    'grid gap-x-4 py-2 not-first:border-t not-first:border-line staff:py-[0.35rem] print:in-[.receipt-page]:py-[1pt]',
    'sm:grid-cols-[minmax(7.5rem,30%)_1fr] sm:in-[.side-note]:grid-cols-[1fr]',
  ),
  term: 'text-base leading-[1.7] text-soft staff:leading-[1.55]',
  value: 'min-w-0 font-medium',
} as const

export function KeyValue({ items }: Readonly<{ items: readonly KeyValueItem[] }>) {
  return (
    <dl className="kv">
      {items.map(({ key, label, value }) => (
        <div key={key ?? label} className={KV.row}>
          <dt className={KV.term}>{label}</dt>
          <dd className={KV.value}>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
