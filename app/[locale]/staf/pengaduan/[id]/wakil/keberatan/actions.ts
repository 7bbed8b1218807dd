'use server'

import type { LaporanState } from '@/lib/domain/lapor/laporan-state'
import { runKeberatanWakilForm } from '@/lib/web/wakil-form'

/** An objection filed for a reporter who came or wrote. */
export async function objectWakilAction(previous: LaporanState, form: FormData): Promise<LaporanState> {
  return runKeberatanWakilForm(previous, form)
}
