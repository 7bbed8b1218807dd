'use client'

import { useEffect, useState } from 'react'
import { INITIAL_STATE, type ActionState } from '@/lib/domain/action-state'

export type TandaAir = Readonly<{ kode: string; nama: string; at: string }>
export type PrintAction = (
  previous: ActionState,
  form: FormData,
) => Promise<Readonly<{ ok: true; data: TandaAir }> | Readonly<{ ok: false; state: ActionState }>>

/** Prints the page once the print is on record, with the mark that record got; before that there is no mark. */
export function useRecordedPrint(print: PrintAction, pembukaanId: string) {
  const [tanda, setTanda] = useState<TandaAir | null>(null)
  const [busy, setBusy] = useState(false)
  useEffect(() => {
    if (tanda) window.print()
  }, [tanda])
  const record = async () => {
    if (busy) return
    setBusy(true)
    const form = new FormData()
    form.set('pembukaanId', pembukaanId)
    const answer = await print(INITIAL_STATE, form)
    setBusy(false)
    if (answer.ok) setTanda(answer.data)
  }
  return { tanda, busy, record }
}
