'use server'

import type { ActionState } from '@/lib/domain/action-state'
import { pemulihanLuringSchema, usulPemulihanSchema } from '@/lib/domain/kunci/kunci-schema'
import { proposePemulihan, proposePemulihanLuring } from '@/lib/services/kunci/propose-pemulihan'
import { runStaffAction } from '@/lib/web/run-action'
import { runStaffQuery, type QueryResult } from '@/lib/web/run-query'

/** Takes the public half, and each share sealed to its holder. */
export async function proposePemulihanAction(previous: ActionState, form: FormData): Promise<QueryResult<string>> {
  return runStaffQuery({ previous, form, schema: usulPemulihanSchema, run: proposePemulihan, refresh: false })
}

/** Takes the public half of a key three people made without a network. */
export async function proposePemulihanLuringAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: pemulihanLuringSchema,
    lists: ['pemegang'],
    run: proposePemulihanLuring,
    redirectTo: () => '/staf/kunci',
  })
}
