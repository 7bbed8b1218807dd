'use server'

import type { LaporanState } from '@/lib/domain/lapor/laporan-state'
import { runDumasForm } from '@/lib/web/dumas-form'

/** Takes the Dumas form in; see lib/web/dumas-form for what happens to it. */
export async function submitDumasAction(previous: LaporanState, form: FormData): Promise<LaporanState> {
  return runDumasForm(previous, form)
}
