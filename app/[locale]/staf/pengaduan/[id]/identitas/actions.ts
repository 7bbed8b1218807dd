'use server'

import type { ActionState } from '@/lib/domain/action-state'
import { pembukaanSchema } from '@/lib/domain/identitas/alasan'
import { openIdentitas, type AmplopTerbuka } from '@/lib/services/identitas/open-identitas'
import { cetakSchema, printIdentitas, type TandaAir } from '@/lib/services/identitas/print-identitas'
import { runStaffQuery, type QueryResult } from '@/lib/web/run-query'

/** Records an opening and hands the envelope to the custodian's browser, where alone it can be opened (W4b). */
export async function openIdentitasAction(previous: ActionState, form: FormData): Promise<QueryResult<AmplopTerbuka>> {
  return runStaffQuery({ previous, form, schema: pembukaanSchema, run: openIdentitas })
}

/** Records a print and returns the watermark that goes across the sheet. */
export async function printIdentitasAction(previous: ActionState, form: FormData): Promise<QueryResult<TandaAir>> {
  return runStaffQuery({ previous, form, schema: cetakSchema, run: printIdentitas, refresh: false })
}
