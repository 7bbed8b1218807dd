import type { ReactNode } from 'react'
import { Footer } from './Footer'
import { PublicHeader } from './PublicHeader'
import { SkipLink } from './SkipLink'

type PublicFrameProps = Readonly<{ demo?: ReactNode; children: ReactNode }>

export function PublicFrame({ demo, children }: PublicFrameProps) {
  return (
    <>
      <SkipLink />
      {demo}
      <PublicHeader />
      {children}
      <Footer />
    </>
  )
}
