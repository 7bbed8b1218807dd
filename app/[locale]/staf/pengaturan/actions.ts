'use server'

import { INITIAL_STATE, type ActionState } from '@/lib/domain/action-state'
import {
  beriPeranSchema,
  petugasBaruSchema,
  petugasIdSchema,
  petugasUbahSchema,
  serahTugasSchema,
} from '@/lib/domain/petugas/petugas-schema'
import type { RevealState } from '@/lib/domain/reveal-state'
import { createPetugas } from '@/lib/services/petugas/create-petugas'
import { endAkunKantor } from '@/lib/services/petugas/end-akun-kantor'
import { editPetugas } from '@/lib/services/petugas/edit-petugas'
import { givePeran } from '@/lib/services/petugas/give-peran'
import { handOver } from '@/lib/services/petugas/hand-over'
import { resetPassword, resetSecondFactor } from '@/lib/services/petugas/reset-masuk'
import { switchOffPetugas, switchOnPetugas } from '@/lib/services/petugas/switch-petugas'
import { runStaffAction } from '@/lib/web/run-action'
import { runStaffQuery, type QueryResult } from '@/lib/web/run-query'

const toPetugas = ({ petugasId }: Readonly<{ petugasId: string }>) => `/staf/pengaturan/${petugasId}`

const revealed = (previous: RevealState, result: QueryResult<string>): RevealState =>
  result.ok ? { ...INITIAL_STATE, attempt: previous.attempt + 1, rahasia: result.data } : { ...result.state, rahasia: null }

/** The first password comes back to the page that asked and is shown there once. */
export async function createPetugasAction(previous: RevealState, form: FormData): Promise<RevealState> {
  return revealed(
    previous,
    await runStaffQuery({ previous, form, schema: petugasBaruSchema, run: (petugas, input) => createPetugas(petugas, input) }),
  )
}

/** The whole password, or the half that is the administrator's: the other one is shown to whoever confirms. */
export async function resetPasswordAction(previous: RevealState, form: FormData): Promise<RevealState> {
  const run = (petugas: Parameters<typeof resetPassword>[0], input: { petugasId: string }) => resetPassword(petugas, input.petugasId)
  const result = await runStaffQuery({ previous, form, schema: petugasIdSchema, run })
  const shown = revealed(previous, result.ok ? { ok: true, data: result.data.sandi } : result)
  return result.ok ? { ...shown, separuh: result.data.separuh } : shown
}

export async function givePeranAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: beriPeranSchema,
    run: (petugas, input) => givePeran(petugas, input),
    redirectTo: toPetugas,
  })
}

/** Ends one post or all, hands the open cases over, and switches the account off where that was asked for. */
export async function handOverAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({ previous, form, schema: serahTugasSchema, run: handOver, redirectTo: toPetugas })
}

export async function editPetugasAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({ previous, form, schema: petugasUbahSchema, run: editPetugas, redirectTo: toPetugas })
}

/** The account alone; its posts stay. */
export async function switchOffPetugasAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: petugasIdSchema,
    run: (petugas, { petugasId }) => switchOffPetugas(petugas, petugasId),
    redirectTo: toPetugas,
  })
}

export async function switchOnPetugasAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: petugasIdSchema,
    run: (petugas, { petugasId }) => switchOnPetugas(petugas, petugasId),
    redirectTo: toPetugas,
  })
}

export async function resetSecondFactorAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: petugasIdSchema,
    run: (petugas, { petugasId }) => resetSecondFactor(petugas, petugasId),
    redirectTo: toPetugas,
  })
}

/** The office's own sign-in opens this account no longer. */
export async function endAkunKantorAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: petugasIdSchema,
    run: (petugas, { petugasId }) => endAkunKantor(petugas, petugasId),
    redirectTo: toPetugas,
  })
}
