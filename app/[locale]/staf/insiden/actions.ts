'use server'

import type { ActionState } from '@/lib/domain/action-state'
import { insidenIdSchema, insidenSchema, tambahTerdampakSchema } from '@/lib/domain/hak/hak-schema'
import { addTerdampak, markLembaga, notifyTerdampak, recordInsiden } from '@/lib/services/insiden/manage-insiden'
import { runStaffAction } from '@/lib/web/run-action'

const toInsiden = ({ insidenId }: Readonly<{ insidenId: string }>) => `/staf/insiden/${insidenId}`

export async function recordInsidenAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: insidenSchema,
    run: (petugas, input) => recordInsiden(petugas, input),
    redirectTo: () => '/staf/insiden',
  })
}

export async function addTerdampakAction(previous: ActionState, form: FormData): Promise<ActionState> {
  const run = (petugas: Parameters<typeof addTerdampak>[0], input: { insidenId: string; daftarTiket: string[] }) =>
    addTerdampak(petugas, input.insidenId, input.daftarTiket)
  return runStaffAction({ previous, form, schema: tambahTerdampakSchema, run, redirectTo: toInsiden })
}

export async function markLembagaAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: insidenIdSchema,
    run: (petugas, { insidenId }) => markLembaga(petugas, insidenId),
    redirectTo: toInsiden,
  })
}

export async function notifyTerdampakAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: insidenIdSchema,
    run: (petugas, { insidenId }) => notifyTerdampak(petugas, insidenId),
    redirectTo: toInsiden,
  })
}
