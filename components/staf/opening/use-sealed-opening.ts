'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { INITIAL_STATE, type ActionState } from '@/lib/domain/action-state'
import { rememberKunci } from '@/lib/browser/kunci-saya'
import { unwrapForOpening } from '@/lib/browser/open-amplop'

/** What the form has to say beside refusals of the server. */
export type Phase = 'idle' | 'busy' | 'sandiWajib' | 'salahSandi' | 'tanpaKunci' | 'kosong' | 'rusak' | 'terbuka' | 'tertutup'

export type Ask<T> = (
  previous: ActionState,
  form: FormData,
) => Promise<Readonly<{ ok: true; data: T }> | Readonly<{ ok: false; state: ActionState }>>

export type Revealed<Opened> = Readonly<{ ok: true; data: Opened }> | Readonly<{ ok: false; reason: 'empty' | 'binding' }>

/**
 * `bungkus`: the custodian's own key as he wrapped it, on the page before anything is opened; null without an active key.
 * `ingatan`: under which name this browser remembers that the key is his own.
 * `discard`: gives back what the opened thing holds outside React, such as the address of a picture.
 */
export type SealedOpening<Released, Opened> = Readonly<{
  bungkus: string | null
  ingatan?: string
  ask: Ask<Released>
  reveal: (released: Released, identity: string) => Promise<Revealed<Opened>>
  discard?: (opened: Opened) => void
}>

/** What is open, and the one way it goes: at once, and with all it holds, whoever or whatever closes it. */
function useOpened<Opened>(discard?: (opened: Opened) => void) {
  const [terbuka, setTerbuka] = useState<Opened | null>(null)
  const held = useRef<(() => void) | null>(null)
  const drop = useCallback(() => {
    held.current?.()
    held.current = null
  }, [])
  const show = (opened: Opened) => {
    drop()
    held.current = () => discard?.(opened)
    setTerbuka(opened)
  }
  const clear = useCallback(() => {
    drop()
    setTerbuka(null)
  }, [drop])
  return { terbuka, show, clear, drop }
}

/**
 * The order of an opening: first the key is unwrapped in this browser, then the server records the opening and releases, then
 * the key opens what was released. A wrong passphrase ends before anything is asked for, so it is no opening. The unwrapped key
 * is a variable of this one call and lies nowhere else.
 */
export function useSealedOpening<Released, Opened>(opening: SealedOpening<Released, Opened>) {
  const { bungkus, ingatan, ask, reveal, discard } = opening
  const [state, setState] = useState(INITIAL_STATE)
  const [phase, setPhase] = useState<Phase>('idle')
  const { terbuka, show, clear, drop } = useOpened(discard)
  const closed = useRef(0)
  const close = useCallback(() => {
    closed.current += 1
    clear()
    setPhase((now) => (now === 'busy' || now === 'terbuka' ? 'tertutup' : now))
  }, [clear])
  useLeaving(close, () => {
    closed.current += 1
    drop()
  })
  const submit = async (form: FormData, passphrase: string) => {
    if (bungkus === null) return setPhase('tanpaKunci')
    if (passphrase === '') return setPhase('sandiWajib')
    const turn = closed.current
    setPhase('busy')
    const identity = await unwrapForOpening(bungkus, passphrase)
    if (closed.current !== turn) return setPhase('idle')
    if (identity === null) return setPhase('salahSandi')
    if (ingatan) void rememberKunci(ingatan, identity)
    const answer = await ask(state, form)
    setState(answer.ok ? INITIAL_STATE : answer.state)
    if (!answer.ok) return setPhase('idle')
    const result = await reveal(answer.data, identity)
    if (!result.ok) return setPhase(result.reason === 'empty' ? 'kosong' : 'rusak')
    // Who left while the key was at work finds nothing open when he comes back.
    if (closed.current !== turn) return discard?.(result.data)
    show(result.data)
    setPhase('terbuka')
  }
  return { state, phase, terbuka, submit, close }
}

/** A page kept by the browser for its back button is left without being unmounted; another page of this site unmounts. */
function useLeaving(onHide: () => void, onUnmount: () => void) {
  const last = useRef(onUnmount)
  useEffect(() => {
    last.current = onUnmount
  })
  useEffect(() => {
    window.addEventListener('pagehide', onHide)
    return () => window.removeEventListener('pagehide', onHide)
  }, [onHide])
  useEffect(() => () => last.current(), [])
}
