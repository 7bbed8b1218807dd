'use server'

import type { LaporanState } from '@/lib/domain/lapor/laporan-state'
import { runCatatForm, runCatatSp4nForm } from '@/lib/web/catat-form'

/** Writes a pengaduan down that came to the desk; see lib/web/catat-form. */
export async function catatAction(previous: LaporanState, form: FormData): Promise<LaporanState> {
  return runCatatForm(previous, form)
}

/** The same at the desk of SP4N. */
export async function catatSp4nAction(previous: LaporanState, form: FormData): Promise<LaporanState> {
  return runCatatSp4nForm(previous, form)
}
