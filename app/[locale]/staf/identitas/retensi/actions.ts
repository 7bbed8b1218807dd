'use server'

import type { ActionState } from '@/lib/domain/action-state'
import { lepasSchema, musnahSchema, retensiSchema, tahanSchema } from '@/lib/domain/hak/hak-schema'
import { confirmMusnah } from '@/lib/services/retensi/confirm-musnah'
import { holdIdentitas, releaseIdentitas, setRetensi } from '@/lib/services/retensi/hold-identitas'
import { runStaffAction } from '@/lib/web/run-action'

const back = () => '/staf/identitas/retensi'

export async function holdIdentitasAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({ previous, form, schema: tahanSchema, run: (petugas, input) => holdIdentitas(petugas, input), redirectTo: back })
}

export async function releaseIdentitasAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: lepasSchema,
    run: (petugas, input) => releaseIdentitas(petugas, input),
    redirectTo: back,
  })
}

export async function setRetensiAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({ previous, form, schema: retensiSchema, run: (petugas, { hari }) => setRetensi(petugas, hari), redirectTo: back })
}

export async function confirmMusnahAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: musnahSchema,
    lists: ['akarId'],
    run: (petugas, { akarId }) => confirmMusnah(petugas, akarId),
    redirectTo: back,
  })
}
