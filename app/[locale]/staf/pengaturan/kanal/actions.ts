'use server'

import { INITIAL_STATE, type ActionState } from '@/lib/domain/action-state'
import { kunciKanalIdSchema, kunciKanalSchema } from '@/lib/domain/kanal/kunci-schema'
import type { RevealState } from '@/lib/domain/reveal-state'
import { createKanal, switchOffKanal } from '@/lib/services/kanal/manage-kanal'
import { runStaffAction } from '@/lib/web/run-action'
import { runStaffQuery } from '@/lib/web/run-query'

/** The secret of a new key comes back to the page that asked and is shown there once. */
export async function createKanalAction(previous: RevealState, form: FormData): Promise<RevealState> {
  const result = await runStaffQuery({ previous, form, schema: kunciKanalSchema, run: (petugas, input) => createKanal(petugas, input) })
  if (!result.ok) return { ...result.state, rahasia: null }
  return { ...INITIAL_STATE, attempt: previous.attempt + 1, rahasia: `${result.data.id}:${result.data.rahasia}` }
}

export async function switchOffKanalAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: kunciKanalIdSchema,
    run: (petugas, { kunciKanalId }) => switchOffKanal(petugas, kunciKanalId),
    redirectTo: () => '/staf/pengaturan/kanal',
  })
}
