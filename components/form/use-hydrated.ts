'use client'

import { useSyncExternalStore } from 'react'

const subscribe = () => () => undefined

/** False on the server and for a page whose script never came; true once this one runs. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  )
}
