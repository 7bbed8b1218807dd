import type { ReactNode } from 'react'

export type RiwayatItem = Readonly<{
  key: string
  title: ReactNode
  meta?: ReactNode
  state?: 'done' | 'now' | 'next'
  children?: ReactNode
}>

/** Newest first: what is still to come above, then where it stands, then what was done. */
export function Riwayat({ items, heading: Heading = 'h3' }: Readonly<{ items: readonly RiwayatItem[]; heading?: 'h3' | 'h4' }>) {
  return (
    <ol className="riwayat mt-4">
      {items.map(({ key, title, meta, state = 'done', children }) => (
        <li key={key} className={state === 'done' ? undefined : state}>
          <Heading>{title}</Heading>
          {meta && <p className="meta">{meta}</p>}
          {children}
        </li>
      ))}
    </ol>
  )
}
