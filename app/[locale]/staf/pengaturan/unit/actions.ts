'use server'

import type { ActionState } from '@/lib/domain/action-state'
import { unitBaruSchema, unitIdSchema, unitUbahSchema } from '@/lib/domain/instansi/unit-schema'
import { addUnit, editUnit, switchUnit } from '@/lib/services/instansi/manage-unit'
import { runStaffAction } from '@/lib/web/run-action'

const DAFTAR = '/staf/pengaturan/unit'
const LINGKUP = ['lingkup']
const back = () => DAFTAR

export async function addUnitAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({ previous, form, schema: unitBaruSchema, lists: LINGKUP, run: addUnit, redirectTo: back })
}

export async function editUnitAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({ previous, form, schema: unitUbahSchema, lists: LINGKUP, run: editUnit, redirectTo: back })
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
