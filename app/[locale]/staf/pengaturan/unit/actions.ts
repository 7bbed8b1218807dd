'use server'

import type { ActionState } from '@/lib/domain/action-state'
import { unitBaruSchema, unitIdSchema } from '@/lib/domain/petugas/petugas-schema'
import { addUnit, switchUnit } from '@/lib/services/petugas/manage-unit'
import { runStaffAction } from '@/lib/web/run-action'

const back = () => '/staf/pengaturan/unit'

export async function addUnitAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({ previous, form, schema: unitBaruSchema, run: (petugas, input) => addUnit(petugas, input), redirectTo: back })
}

export async function switchOffUnitAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: unitIdSchema,
    run: (petugas, { unitId }) => switchUnit(petugas, unitId, false),
    redirectTo: back,
  })
}

export async function switchOnUnitAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: unitIdSchema,
    run: (petugas, { unitId }) => switchUnit(petugas, unitId, true),
    redirectTo: back,
  })
}
