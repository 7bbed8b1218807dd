'use client'

import { useState } from 'react'
import type { AmplopBaru, AmplopLama } from '@/lib/browser/segel-ulang'
import { ask, type Ask } from './use-step'

export type SerahTerimaActions = Readonly<{
  take: Ask<readonly AmplopLama[]>
  give: Ask<null>
  /** Envelopes nothing opened: they move on unchanged. */
  report: Ask<null>
  takeTest: Ask<readonly AmplopLama[]>
  mark: Ask<null>
  complete: Ask<null>
}>

type Progress = Readonly<{ work: Work; done: number; failed: number }>

export type Work = 'diam' | 'kerja' | 'kunciSalah' | 'gagal' | 'tidakTerbuka' | 'habis'

/** One batch: what came of it is sent back at once, so that an interruption costs at most one batch. Null: did not open. */
type Batch<T> = Readonly<{
  next: () => Promise<readonly AmplopLama[]>
  handle: (amplop: AmplopLama, identities: readonly string[]) => Promise<T | null>
  send: (done: readonly T[], closed: readonly string[]) => Promise<boolean>
}>

class Refused extends Error {}
class WrongKey extends Error {}

async function takeOrThrow(action: Ask<readonly AmplopLama[]>, serahTerimaId: string): Promise<readonly AmplopLama[]> {
  const answer = await ask(action, { serahTerimaId })
  if (!answer.ok) throw new Refused()
  return answer.data
}

/** Runs batches until none is left. Returns the number of envelopes these keys do not open: they hold nothing up. */
async function runBatches<T>(batch: Batch<T>, identities: readonly string[], onDone: (count: number) => void): Promise<number> {
  for (let closedInAll = 0; ;) {
    const rows = await batch.next()
    if (rows.length === 0) return closedInAll
    const results = await Promise.all(rows.map((row) => batch.handle(row, identities)))
    const done = results.filter((result) => result !== null)
    const closed = rows.filter((_, index) => results[index] === null).map((row) => row.identitasId)
    // A key that opens nothing at all is the wrong key, not a pile of forgeries.
    if (done.length === 0 && rows.length > 3) throw new WrongKey()
    if (!(await batch.send(done, closed))) throw new Refused()
    closedInAll += closed.length
    onDone(rows.length)
  }
}

/** Sealing anew with the old key, or the recovery key. */
async function sealing(serahTerimaId: string, actions: SerahTerimaActions): Promise<Batch<AmplopBaru>> {
  const { resealAmplop } = await import('@/lib/browser/segel-ulang')
  return {
    next: () => takeOrThrow(actions.take, serahTerimaId),
    handle: resealAmplop,
    send: async (rows, closed) => {
      const given = rows.length === 0 || (await ask(actions.give, { serahTerimaId, amplop: JSON.stringify(rows) })).ok
      return given && (closed.length === 0 || (await ask(actions.report, { serahTerimaId, identitasIds: JSON.stringify(closed) })).ok)
    },
  }
}

/** Testing with the new key: the token of each successor shows that it is none of somebody else's making. */
async function testing(
  serahTerimaId: string,
  actions: SerahTerimaActions,
): Promise<Batch<Readonly<{ identitasId: string; token: string | null }>>> {
  const { testAmplop } = await import('@/lib/browser/segel-ulang')
  return {
    next: () => takeOrThrow(actions.takeTest, serahTerimaId),
    handle: async (amplop, keys) => {
      const token = await testAmplop(amplop, keys)
      return token === null ? null : { identitasId: amplop.identitasId, token }
    },
    send: async (rows, closed) => {
      const hasil = [...rows, ...closed.map((identitasId) => ({ identitasId, token: null }))]
      return (await ask(actions.mark, { serahTerimaId, hasil: JSON.stringify(hasil) })).ok
    },
  }
}

/**
 * The browser's part of a hand-over. Envelopes are opened and sealed anew here, a batch at a time; closing the page loses
 * nothing, the next run goes on with what is left.
 */
export function useSerahTerima(serahTerimaId: string, actions: SerahTerimaActions) {
  const [{ work, done, failed }, set] = useState<Progress>({ work: 'diam', done: 0, failed: 0 })
  const run = async <T>(batch: Batch<T>, identities: readonly string[], after?: () => Promise<void>) => {
    set({ work: 'kerja', done: 0, failed: 0 })
    try {
      const left = await runBatches(batch, identities, (count) => set((before) => ({ ...before, done: before.done + count })))
      await after?.()
      set((before) => ({ ...before, failed: left, work: left > 0 ? 'tidakTerbuka' : 'habis' }))
    } catch (error) {
      set((before) => ({ ...before, work: error instanceof WrongKey ? 'kunciSalah' : 'gagal' }))
    }
  }
  const seal = async (identities: readonly string[]) => run(await sealing(serahTerimaId, actions), identities)
  const test = async (identities: readonly string[]) =>
    run(await testing(serahTerimaId, actions), identities, async () => {
      if (!(await ask(actions.complete, { serahTerimaId })).ok) throw new Refused()
      window.location.reload()
    })
  return { work, done, failed, seal, test }
}
