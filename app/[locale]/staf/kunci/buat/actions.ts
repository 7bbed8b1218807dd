'use server'

import type { ActionState } from '@/lib/domain/action-state'
import { usulKunciSchema } from '@/lib/domain/kunci/kunci-schema'
import { proposeKunci } from '@/lib/services/kunci/propose-kunci'
import { runStaffQuery, type QueryResult } from '@/lib/web/run-query'

/** Takes the public half and the wrapped private one; the page itself shows what comes next. */
export async function proposeKunciAction(previous: ActionState, form: FormData): Promise<QueryResult<string>> {
  return runStaffQuery({ previous, form, schema: usulKunciSchema, run: proposeKunci, refresh: false })
}
