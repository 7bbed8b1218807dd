import type { ReactNode } from 'react'

type Props = Readonly<{ id: string; judul: string; isi?: string; children: ReactNode }>

/** One part of the reporter's own page. */
export function AkunBagian({ id, judul, isi, children }: Props) {
  return (
    <section className="flow mt-12" aria-labelledby={`${id}-judul`}>
      <h2 id={`${id}-judul`}>{judul}</h2>
      {isi && <p className="text">{isi}</p>}
      {children}
    </section>
  )
}
