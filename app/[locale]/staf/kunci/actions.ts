'use server'

import { INITIAL_STATE, type ActionState } from '@/lib/domain/action-state'
import { konfirmasiSchema, suaraUsulanSchema, tolakUsulanSchema, ubahTungguSchema } from '@/lib/domain/jabatan/usulan'
import {
  calonSchema,
  keberatanKunciSchema,
  kunciIdSchema,
  lepasKunciSchema,
  mulaiSerahTerimaSchema,
  pilihSerahTerimaSchema,
  pinjamkanSchema,
  setujuiKunciSchema,
  suaraKunciSchema,
  susunanSchema,
  tolakKunciSchema,
} from '@/lib/domain/kunci/kunci-schema'
import type { RevealState } from '@/lib/domain/reveal-state'
import { confirmUsulan } from '@/lib/services/jabatan/confirm-usulan'
import { proposeTunggu } from '@/lib/services/jabatan/propose-tunggu'
import { challengeUsulan, recoverUsulan } from '@/lib/services/jabatan/recover-usulan'
import { rejectUsulan } from '@/lib/services/jabatan/reject-usulan'
import { startKunciBaru } from '@/lib/services/kunci/activate-kunci'
import { appointCalon } from '@/lib/services/kunci/appoint-calon'
import { approveKunci } from '@/lib/services/kunci/approve-kunci'
import { challengeKeberatan, challengePelepasan, objectKunci, releaseKunci, voteKunci } from '@/lib/services/kunci/hold-kunci'
import { lendBagian } from '@/lib/services/kunci/pinjamkan-bagian'
import { rejectKunci } from '@/lib/services/kunci/reject-kunci'
import { challengeSerahTerima, startSerahTerima } from '@/lib/services/kunci/start-serah-terima'
import { appointSusunan } from '@/lib/services/kunci/susun-pemulihan'
import type { Tantangan } from '@/lib/services/kunci/tantangan'
import { runStaffAction } from '@/lib/web/run-action'
import { runStaffQuery, type QueryResult } from '@/lib/web/run-query'

const KUNCI = '/staf/kunci'

/** One of two approvals: the fingerprint typed from the owner's sheet. */
export async function approveKunciAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({ previous, form, schema: setujuiKunciSchema, run: approveKunci, redirectTo: () => KUNCI })
}

export async function rejectKunciAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: tolakKunciSchema,
    run: (petugas, { kunciId }) => rejectKunci(petugas, kunciId),
    redirectTo: () => KUNCI,
  })
}

export async function appointCalonAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({ previous, form, schema: calonSchema, run: appointCalon, redirectTo: () => KUNCI })
}

export async function appointSusunanAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({ previous, form, schema: susunanSchema, lists: ['pemegang'], run: appointSusunan, redirectTo: () => KUNCI })
}

export async function objectKunciAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({ previous, form, schema: keberatanKunciSchema, run: objectKunci, redirectTo: () => KUNCI })
}

/** The old keys are lost: the new one begins, for new reports alone. */
export async function startKunciBaruAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: kunciIdSchema,
    run: (petugas, { kunciId }) => startKunciBaru(petugas, kunciId),
    redirectTo: () => KUNCI,
  })
}

export async function proposeTungguAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({ previous, form, schema: ubahTungguSchema, run: proposeTunggu, redirectTo: () => `${KUNCI}#usulan` })
}

/** Somebody's word for a proposal about an account. What only he shall read comes back to his page once. */
export async function confirmUsulanAction(previous: RevealState, form: FormData): Promise<RevealState> {
  const result = await runStaffQuery({ previous, form, schema: konfirmasiSchema, run: confirmUsulan })
  return result.ok ? { ...INITIAL_STATE, attempt: previous.attempt + 1, rahasia: result.data } : { ...result.state, rahasia: null }
}

export async function rejectUsulanAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: tolakUsulanSchema,
    run: (petugas, { usulanId }) => rejectUsulan(petugas, usulanId),
    redirectTo: () => KUNCI,
  })
}

export async function challengeUsulanAction(previous: ActionState, form: FormData): Promise<QueryResult<Tantangan>> {
  return runStaffQuery({
    previous,
    form,
    schema: tolakUsulanSchema,
    refresh: false,
    run: (petugas, { usulanId }) => challengeUsulan(petugas, usulanId),
  })
}

/** A recovery holder's word where nobody else is left. */
export async function recoverUsulanAction(previous: ActionState, form: FormData): Promise<QueryResult<string | null>> {
  return runStaffQuery({ previous, form, schema: suaraUsulanSchema, run: recoverUsulan })
}

export async function challengeLepasAction(previous: ActionState, form: FormData): Promise<QueryResult<Tantangan>> {
  return runStaffQuery({
    previous,
    form,
    schema: kunciIdSchema,
    refresh: false,
    run: (petugas, { kunciId }) => challengePelepasan(petugas, kunciId),
  })
}

export async function releaseKunciAction(previous: ActionState, form: FormData): Promise<QueryResult<null>> {
  return runStaffQuery({
    previous,
    form,
    schema: lepasKunciSchema,
    run: async (petugas, input) => {
      await releaseKunci(petugas, input)
      return null
    },
  })
}

export async function challengeSuaraAction(previous: ActionState, form: FormData): Promise<QueryResult<Tantangan>> {
  return runStaffQuery({
    previous,
    form,
    schema: kunciIdSchema,
    refresh: false,
    run: (petugas, { kunciId }) => challengeKeberatan(petugas, kunciId),
  })
}

export async function voteKunciAction(previous: ActionState, form: FormData): Promise<QueryResult<null>> {
  return runStaffQuery({
    previous,
    form,
    schema: suaraKunciSchema,
    run: async (petugas, input) => {
      await voteKunci(petugas, input)
      return null
    },
  })
}

export async function lendBagianAction(previous: ActionState, form: FormData): Promise<QueryResult<null>> {
  return runStaffQuery({
    previous,
    form,
    schema: pinjamkanSchema,
    run: async (petugas, input) => {
      await lendBagian(petugas, input)
      return null
    },
  })
}

export async function challengeMulaiAction(previous: ActionState, form: FormData): Promise<QueryResult<Tantangan>> {
  return runStaffQuery({ previous, form, schema: pilihSerahTerimaSchema, refresh: false, run: challengeSerahTerima })
}

/** Begins a hand-over, with the proof of the old or the recovery key. */
export async function startSerahTerimaAction(previous: ActionState, form: FormData): Promise<QueryResult<string>> {
  return runStaffQuery({ previous, form, schema: mulaiSerahTerimaSchema, refresh: false, run: startSerahTerima })
}
