'use server'

import type { LaporanState } from '@/lib/domain/lapor/laporan-state'
import { runKeberatanForm } from '@/lib/web/lacak-form'

/** An objection: a new case at step 1 that points at this one. */
export async function submitKeberatanAction(previous: LaporanState, form: FormData): Promise<LaporanState> {
  return runKeberatanForm(previous, form)
}
