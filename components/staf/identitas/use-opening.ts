'use client'

import { useCallback, useState } from 'react'
import { INITIAL_STATE, type ActionState } from '@/lib/domain/action-state'
import { openAmplop, type AmplopTertutup, type IdentitasTerbuka } from '@/lib/browser/open-amplop'

export type OpenAction = (previous: ActionState, form: FormData) => Promise<Readonly<{ ok: true; data: AmplopTertutup }> | Readonly<{ ok: false; state: ActionState }>>

/** What the form has to say beside refusals of the server. */
export type Phase = 'idle' | 'busy' | 'sandiWajib' | 'salahSandi' | 'kosong' | 'rusak' | 'tertutup'

const PHASE_OF = { passphrase: 'salahSandi', empty: 'kosong', binding: 'rusak' } as const

/**
 * One opening: the server records it and hands out the envelope; key and envelope meet only here. An envelope that was
 * released stays in this page, so that a mistyped passphrase costs no second opening.
 */
export function useOpening(open: OpenAction) {
  const [state, setState] = useState(INITIAL_STATE)
  const [phase, setPhase] = useState<Phase>('idle')
  const [released, setReleased] = useState<AmplopTertutup | null>(null)
  const [identitas, setIdentitas] = useState<IdentitasTerbuka | null>(null)

  const release = async (form: FormData) => {
    const answer = await open(state, form)
    setState(answer.ok ? INITIAL_STATE : answer.state)
    if (!answer.ok) return null
    setReleased(answer.data)
    return answer.data
  }
  const submit = async (form: FormData, passphrase: string) => {
    if (passphrase === '') return setPhase('sandiWajib')
    setPhase('busy')
    const amplop = released ?? (await release(form))
    if (!amplop) return setPhase('idle')
    const result = await openAmplop(amplop, passphrase)
    setPhase(result.ok ? 'idle' : PHASE_OF[result.reason])
    if (result.ok) setIdentitas(result.data)
  }
  const close = useCallback(() => {
    setIdentitas(null)
    setReleased(null)
    setPhase('tertutup')
  }, [])
  return { state, phase, identitas, pembukaanId: released?.pembukaanId ?? null, locked: released !== null, submit, close }
}
