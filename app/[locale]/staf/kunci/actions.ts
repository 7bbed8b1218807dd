'use server'

import type { ActionState } from '@/lib/domain/action-state'
import { calonSchema, mulaiSerahTerimaSchema, setujuiKunciSchema, tolakKunciSchema } from '@/lib/domain/kunci/kunci-schema'
import { appointCalon } from '@/lib/services/kunci/appoint-calon'
import { approveKunci } from '@/lib/services/kunci/approve-kunci'
import { rejectKunci } from '@/lib/services/kunci/reject-kunci'
import { startSerahTerima } from '@/lib/services/kunci/start-serah-terima'
import { runStaffAction } from '@/lib/web/run-action'

const KUNCI = '/staf/kunci'

/** One of two approvals: the fingerprint typed from the owner's sheet. */
export async function approveKunciAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({ previous, form, schema: setujuiKunciSchema, run: approveKunci, redirectTo: () => KUNCI })
}

export async function rejectKunciAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous, form, schema: tolakKunciSchema, run: (petugas, { kunciId }) => rejectKunci(petugas, kunciId), redirectTo: () => KUNCI,
  })
}

export async function appointCalonAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({ previous, form, schema: calonSchema, run: appointCalon, redirectTo: () => KUNCI })
}

export async function startSerahTerimaAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({ previous, form, schema: mulaiSerahTerimaSchema, run: startSerahTerima, redirectTo: () => KUNCI })
}
