'use server'

import type { ActionState } from '@/lib/domain/action-state'
import { kirimAmplopSchema, serahTerimaSchema, tandaiUjiSchema, tidakTerbukaSchema } from '@/lib/domain/kunci/kunci-schema'
import { cancelSerahTerima } from '@/lib/services/kunci/cancel-serah-terima'
import { completeSerahTerima } from '@/lib/services/kunci/complete-serah-terima'
import { markDiuji, reportTidakTerbuka, returnAmplop } from '@/lib/services/kunci/return-amplop'
import { takeAmplop, type AmplopKerja } from '@/lib/services/kunci/take-amplop'
import { runStaffAction } from '@/lib/web/run-action'
import { runStaffQuery, type QueryResult } from '@/lib/web/run-query'

type Batch = Promise<QueryResult<readonly AmplopKerja[]>>

/** The next envelopes to seal anew, in the old custodian's browser. */
export async function takeSegelAction(previous: ActionState, form: FormData): Batch {
  return runStaffQuery({
    previous,
    form,
    schema: serahTerimaSchema,
    refresh: false,
    run: (petugas, { serahTerimaId }) => takeAmplop(petugas, serahTerimaId, 'SEGEL'),
  })
}

/** The next envelopes to test, in the new custodian's browser. */
export async function takeUjiAction(previous: ActionState, form: FormData): Batch {
  return runStaffQuery({
    previous,
    form,
    schema: serahTerimaSchema,
    refresh: false,
    run: (petugas, { serahTerimaId }) => takeAmplop(petugas, serahTerimaId, 'UJI'),
  })
}

export async function returnAmplopAction(previous: ActionState, form: FormData): Promise<QueryResult<null>> {
  return runStaffQuery({
    previous,
    form,
    schema: kirimAmplopSchema,
    refresh: false,
    run: async (petugas, input) => {
      await returnAmplop(petugas, input)
      return null
    },
  })
}

/** Envelopes the old key did not open: they hold nothing up. */
export async function reportTidakTerbukaAction(previous: ActionState, form: FormData): Promise<QueryResult<null>> {
  return runStaffQuery({
    previous,
    form,
    schema: tidakTerbukaSchema,
    refresh: false,
    run: async (petugas, input) => {
      await reportTidakTerbuka(petugas, input)
      return null
    },
  })
}

export async function markDiujiAction(previous: ActionState, form: FormData): Promise<QueryResult<null>> {
  return runStaffQuery({
    previous,
    form,
    schema: tandaiUjiSchema,
    refresh: false,
    run: async (petugas, input) => {
      await markDiuji(petugas, input)
      return null
    },
  })
}

export async function completeSerahTerimaAction(previous: ActionState, form: FormData): Promise<QueryResult<null>> {
  return runStaffQuery({
    previous,
    form,
    schema: serahTerimaSchema,
    run: async (petugas, { serahTerimaId }) => {
      await completeSerahTerima(petugas, serahTerimaId)
      return null
    },
  })
}

export async function cancelSerahTerimaAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: serahTerimaSchema,
    run: (petugas, { serahTerimaId }) => cancelSerahTerima(petugas, serahTerimaId),
    redirectTo: ({ serahTerimaId }) => `/staf/kunci/serah-terima/${serahTerimaId}`,
  })
}
