'use client'

import { useState } from 'react'
import { INITIAL_STATE, type ActionState } from '@/lib/domain/action-state'
import { ask, type Ask } from './use-step'

export type TantanganTampak = Readonly<{ tantanganId: string; tersegel: string }>

type Bukti<T> = Readonly<{ challenge: Ask<TantanganTampak>; act: Ask<T>; done: (data: T) => void }>

const WRONG: ActionState = { ...INITIAL_STATE, code: 'INVALID_INPUT', attempt: 1 }

/**
 * Proves a key without sending it: the server seals a random secret to its public half, this browser opens it, and only the
 * secret goes back, together with the act it lets happen.
 */
export function useBukti<T>({ challenge, act, done }: Bukti<T>) {
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<ActionState | null>(null)
  const prove = async (identity: string, values: Readonly<Record<string, string>>) => {
    setBusy(true)
    const made = await ask(challenge, values)
    if (!made.ok) setRefused(made.state)
    else {
      const { openSealed } = await import('@/lib/browser/kunci-pemulihan')
      const jawaban = await openSealed(made.data.tersegel, identity)
      const answer =
        jawaban === null ? { ok: false as const, state: WRONG } : await ask(act, { ...values, tantanganId: made.data.tantanganId, jawaban })
      setRefused(answer.ok ? null : answer.state)
      if (answer.ok) done(answer.data)
    }
    setBusy(false)
  }
  return { busy, refused, prove }
}
