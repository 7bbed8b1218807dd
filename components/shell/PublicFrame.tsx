import type { ReactNode } from 'react'
import type { KantorSitus } from '@/lib/domain/situs/kantor'
import { Footer } from './Footer'
import { PublicHeader } from './PublicHeader'
import { SkipLink } from './SkipLink'

/** `kantor`: the offices of this site; none on pages that stand before any, or where no database answers. */
type PublicFrameProps = Readonly<{ kantor?: readonly KantorSitus[]; demo?: ReactNode; children: ReactNode }>

export function PublicFrame({ kantor = [], demo, children }: PublicFrameProps) {
  return (
    <>
      <SkipLink />
      {demo}
      <PublicHeader kantor={kantor} />
      {children}
      <Footer kantor={kantor} />
    </>
  )
}
