'use server'

import type { LaporanState } from '@/components/lapor/laporan-state'
import { runCatatForm } from '@/lib/web/catat-form'

/** Writes a pengaduan down that came to the desk; see lib/web/catat-form. */
export async function catatAction(previous: LaporanState, form: FormData): Promise<LaporanState> {
  return runCatatForm(previous, form)
}
