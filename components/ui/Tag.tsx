import type { ReactNode } from 'react'

/** The shape before the word: arrived, in work, waiting, done, late, archived, referred, withdrawn. */
export type TagKind = 'masuk' | 'jalan' | 'tunggu' | 'selesai' | 'lewat' | 'arsip' | 'limpah' | 'cabut'

export function Tag({ kind, children }: Readonly<{ kind: TagKind; children: ReactNode }>) {
  return (
    <span className="tag" data-s={kind}>
      {children}
    </span>
  )
}
