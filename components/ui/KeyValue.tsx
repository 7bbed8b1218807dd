import type { ReactNode } from 'react'

export type KeyValueItem = Readonly<{ key?: string; label: string; value: ReactNode }>

export function KeyValue({ items }: Readonly<{ items: readonly KeyValueItem[] }>) {
  return (
    <dl className="kv">
      {items.map(({ key, label, value }) => (
        <div key={key ?? label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
