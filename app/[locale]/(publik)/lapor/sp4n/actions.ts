'use server'

import type { LaporanState } from '@/lib/domain/lapor/laporan-state'
import { runSp4nForm } from '@/lib/web/sp4n-form'

/** Takes the SP4N form in; see lib/web/sp4n-form for what happens to it. */
export async function submitSp4nAction(previous: LaporanState, form: FormData): Promise<LaporanState> {
  return runSp4nForm(previous, form)
}
