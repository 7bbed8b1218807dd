'use client'

import { useCallback, useState } from 'react'
import { openAmplop, type AmplopDibuka, type AmplopTertutup } from '@/lib/browser/open-amplop'
import { useKeyFirst, type Ask } from './use-key-first'

export type OpenAction = Ask<AmplopTertutup>
export type Terbuka = Readonly<{ pembukaanId: string; amplop: readonly AmplopDibuka[] }>

/** One opening of the envelopes of a case; key and envelopes meet only here. */
export function useOpening(open: OpenAction, bungkus: string | null, ingatan?: string) {
  const [terbuka, setTerbuka] = useState<Terbuka | null>(null)
  const { state, phase, setPhase, submit } = useKeyFirst<AmplopTertutup>({
    bungkus,
    ingatan,
    ask: open,
    reveal: async (released, identity) => {
      const result = await openAmplop(released, identity)
      if (!result.ok) return result.reason === 'empty' ? 'kosong' : 'rusak'
      setTerbuka({ pembukaanId: released.pembukaanId, amplop: result.data })
      return 'idle'
    },
  })
  const close = useCallback(() => {
    setTerbuka(null)
    setPhase('tertutup')
  }, [setPhase])
  return { state, phase, terbuka, submit, close }
}
