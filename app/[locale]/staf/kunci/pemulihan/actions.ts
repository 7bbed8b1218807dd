'use server'

import type { ActionState } from '@/lib/domain/action-state'
import { usulPemulihanSchema } from '@/lib/domain/kunci/kunci-schema'
import { proposePemulihan } from '@/lib/services/kunci/propose-pemulihan'
import { runStaffQuery, type QueryResult } from '@/lib/web/run-query'

/** Takes the public half, and each share sealed to its holder. */
export async function proposePemulihanAction(previous: ActionState, form: FormData): Promise<QueryResult<string>> {
  return runStaffQuery({ previous, form, schema: usulPemulihanSchema, run: proposePemulihan, refresh: false })
}
