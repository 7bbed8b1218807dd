'use client'

import { useSyncExternalStore } from 'react'

/** Work of this page that must end before a form may be sent (a file on its way). */
let count = 0
const listeners = new Set<() => void>()

function change(by: number): void {
  count += by
  for (const listener of listeners) listener()
}

/** Marks the page as busy until the returned function is called. */
export function beginWork(): () => void {
  change(1)
  let over = false
  return () => {
    if (!over) change(-1)
    over = true
  }
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export const useBusy = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => count > 0,
    () => false,
  )
