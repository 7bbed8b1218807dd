import type { ReactNode } from 'react'

/** Whose case the forms in here are about, where the address does not say: a draft of one is never offered in another. */
export function DrafMilik({ draf, children }: Readonly<{ draf: string; children: ReactNode }>) {
  return (
    <div className="contents" data-draf={draf}>
      {children}
    </div>
  )
}
