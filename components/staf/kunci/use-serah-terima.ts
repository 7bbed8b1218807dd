'use client'

import { useState } from 'react'
import type { AmplopLama } from '@/lib/browser/segel-ulang'
import { ask, type Ask } from './use-step'

export type SerahTerimaActions = Readonly<{
  take: Ask<readonly AmplopLama[]>
  give: Ask<null>
  takeTest: Ask<readonly AmplopLama[]>
  mark: Ask<null>
  complete: Ask<null>
}>

type Progress = Readonly<{ work: Work; done: number; failed: number }>

export type Work = 'diam' | 'kerja' | 'kunciSalah' | 'gagal' | 'tidakTerbuka' | 'habis'

/** One batch: what came of it is sent back at once, so that an interruption costs at most one batch. */
type Batch = Readonly<{
  next: () => Promise<readonly AmplopLama[]>
  handle: (amplop: AmplopLama, identities: readonly string[]) => Promise<string | null>
  send: (done: readonly string[]) => Promise<boolean>
}>

class Refused extends Error {}

async function takeOrThrow(action: Ask<readonly AmplopLama[]>, serahTerimaId: string): Promise<readonly AmplopLama[]> {
  const answer = await ask(action, { serahTerimaId })
  if (!answer.ok) throw new Refused()
  return answer.data
}

/** Runs batches until none is left. Returns the number of envelopes these keys do not open. */
async function runBatches(batch: Batch, identities: readonly string[], onDone: (count: number) => void): Promise<number> {
  for (;;) {
    const rows = await batch.next()
    if (rows.length === 0) return 0
    const done: string[] = []
    for (const row of rows) {
      const result = await batch.handle(row, identities)
      if (result !== null) done.push(result)
    }
    if (done.length > 0 && !(await batch.send(done))) throw new Refused()
    onDone(done.length)
    if (done.length < rows.length) return rows.length - done.length
  }
}

/**
 * The browser's part of a hand-over. Envelopes are opened and sealed anew here, a batch at a time; closing the page loses
 * nothing, the next run goes on with what is left.
 */
export function useSerahTerima(serahTerimaId: string, actions: SerahTerimaActions) {
  const [{ work, done, failed }, set] = useState<Progress>({ work: 'diam', done: 0, failed: 0 })
  const run = async (batch: Batch, identities: readonly string[], after?: () => Promise<void>) => {
    set({ work: 'kerja', done: 0, failed: 0 })
    try {
      const left = await runBatches(batch, identities, (count) => set((before) => ({ ...before, done: before.done + count })))
      if (left === 0) await after?.()
      set((before) => ({ ...before, failed: left, work: left > 0 ? 'tidakTerbuka' : 'habis' }))
    } catch {
      set((before) => ({ ...before, work: 'gagal' }))
    }
  }
  const seal = async (identities: readonly string[]) => {
    const { resealAmplop } = await import('@/lib/browser/segel-ulang')
    await run({
      next: () => takeOrThrow(actions.take, serahTerimaId),
      handle: async (amplop, keys) => {
        const baru = await resealAmplop(amplop, keys)
        return baru && JSON.stringify(baru)
      },
      send: async (rows) => (await ask(actions.give, { serahTerimaId, amplop: `[${rows.join(',')}]` })).ok,
    }, identities)
  }
  const test = async (identities: readonly string[]) => {
    const { testAmplop } = await import('@/lib/browser/segel-ulang')
    await run({
      next: () => takeOrThrow(actions.takeTest, serahTerimaId),
      handle: async (amplop, keys) => ((await testAmplop(amplop, keys)) ? amplop.identitasId : null),
      send: async (ids) => (await ask(actions.mark, { serahTerimaId, identitasIds: JSON.stringify(ids) })).ok,
    }, identities, async () => {
      if (!(await ask(actions.complete, { serahTerimaId })).ok) throw new Refused()
      window.location.reload()
    })
  }
  return { work, done, failed, seal, test, wrongKey: () => set({ work: 'kunciSalah', done: 0, failed: 0 }) }
}
