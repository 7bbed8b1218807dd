'use client'

import { useState } from 'react'
import { INITIAL_STATE, type ActionState } from '@/lib/domain/action-state'
import { rememberKunci } from '@/lib/browser/kunci-saya'
import { unwrapForOpening } from '@/lib/browser/open-amplop'

/** What the form has to say beside refusals of the server. */
export type Phase = 'idle' | 'busy' | 'sandiWajib' | 'salahSandi' | 'tanpaKunci' | 'kosong' | 'rusak' | 'tertutup'

export type Ask<T> = (
  previous: ActionState,
  form: FormData,
) => Promise<Readonly<{ ok: true; data: T }> | Readonly<{ ok: false; state: ActionState }>>

/**
 * `bungkus`: the custodian's own key as he wrapped it, on the page before anything is opened; null without an active key.
 * `ingatan`: under which name this browser remembers that the key is his own.
 */
type Opening<T> = Readonly<{
  bungkus: string | null
  ingatan?: string
  ask: Ask<T>
  reveal: (released: T, identity: string) => Promise<Extract<Phase, 'idle' | 'kosong' | 'rusak'>>
}>

/**
 * The order of an opening: first the key is unwrapped in this browser, then the server records the opening and releases, then
 * the key opens what was released. A wrong passphrase ends before anything is asked for, so it is no opening. The unwrapped key
 * is a variable of this one call and lies nowhere else.
 */
export function useKeyFirst<T>({ bungkus, ingatan, ask, reveal }: Opening<T>) {
  const [state, setState] = useState(INITIAL_STATE)
  const [phase, setPhase] = useState<Phase>('idle')
  const submit = async (form: FormData, passphrase: string) => {
    if (bungkus === null) return setPhase('tanpaKunci')
    if (passphrase === '') return setPhase('sandiWajib')
    setPhase('busy')
    const identity = await unwrapForOpening(bungkus, passphrase)
    if (identity === null) return setPhase('salahSandi')
    if (ingatan) void rememberKunci(ingatan, identity)
    const answer = await ask(state, form)
    setState(answer.ok ? INITIAL_STATE : answer.state)
    setPhase(answer.ok ? await reveal(answer.data, identity) : 'idle')
  }
  return { state, phase, setPhase, submit }
}
