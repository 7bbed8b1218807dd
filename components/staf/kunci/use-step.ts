'use client'

import { useSyncExternalStore } from 'react'
import { INITIAL_STATE, type ActionState } from '@/lib/domain/action-state'

export type Answer<T> = Readonly<{ ok: true; data: T }> | Readonly<{ ok: false; state: ActionState }>
export type Ask<T> = (previous: ActionState, form: FormData) => Promise<Answer<T>>

const never = () => () => undefined

/** Keys are made and used in this browser only; without script, or on plain http, there is nothing to make them with. */
export function useCanUseKeys(): boolean {
  return useSyncExternalStore(
    never,
    () => window.isSecureContext && crypto.subtle !== undefined,
    () => false,
  )
}

const UNREACHED: ActionState = { ...INITIAL_STATE, code: 'UNAVAILABLE', details: ['sambungan'], attempt: 1 }

/** Calls an action whose answer goes to this script. A line that breaks is a refusal in words, not a button that waits for ever. */
export async function ask<T>(action: Ask<T>, values: Readonly<Record<string, string>>): Promise<Answer<T>> {
  const form = new FormData()
  for (const [name, value] of Object.entries(values)) form.set(name, value)
  try {
    return await action(INITIAL_STATE, form)
  } catch {
    return { ok: false, state: UNREACHED }
  }
}
