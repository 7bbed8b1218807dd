import type { ReactNode } from 'react'
import { DrafKeeper } from '../form/DrafKeeper'
import { MAIN_ID } from './SkipLink'

/** The one main region. `bleed` leaves width and rhythm to the sections inside. */
export function Main({ bleed = false, children }: Readonly<{ bleed?: boolean; children: ReactNode }>) {
  return (
    <main id={MAIN_ID} className={bleed ? undefined : 'wrap main pt-8 pb-16 lg:pt-12'}>
      <DrafKeeper />
      {children}
    </main>
  )
}
