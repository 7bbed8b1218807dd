'use server'

import type { LaporanState } from '@/lib/domain/lapor/laporan-state'
import { runWbsForm } from '@/lib/web/wbs-form'

/** Takes the WBS form in; see lib/web/wbs-form for what happens to it. */
export async function submitLaporanAction(previous: LaporanState, form: FormData): Promise<LaporanState> {
  return runWbsForm(previous, form)
}
