import type { ReactNode } from 'react'

type EmptyProps = Readonly<{ title: ReactNode; heading?: 'h2' | 'h3'; children: ReactNode }>

/** Says what will appear here and gives one way on. */
export function Empty({ title, heading: Heading = 'h3', children }: EmptyProps) {
  return (
    <div className="flow max-w-(--measure) border border-dashed border-edge px-6 py-8 [p+&]:mt-4">
      <Heading>{title}</Heading>
      <p>{children}</p>
    </div>
  )
}
