'use server'

import type { ActionState } from '@/lib/domain/action-state'
import { pembukaanAsliSchema } from '@/lib/domain/identitas/asli'
import type { AsliTertutup } from '@/lib/domain/identitas/asli-tertutup'
import { openAsli } from '@/lib/services/asli/open-asli'
import { runStaffQuery, type QueryResult } from '@/lib/web/run-query'

/** Records the opening of an original and hands its sealed key to the custodian's browser. */
export async function openAsliAction(previous: ActionState, form: FormData): Promise<QueryResult<AsliTertutup>> {
  return runStaffQuery({ previous, form, schema: pembukaanAsliSchema, run: openAsli })
}
