'use server'

import type { LaporanState } from '@/lib/domain/lapor/laporan-state'
import { runPesanWakilForm } from '@/lib/web/wakil-form'

/** What a reporter who came or wrote says, written down for him. */
export async function sendPesanWakilAction(previous: LaporanState, form: FormData): Promise<LaporanState> {
  return runPesanWakilForm(previous, form)
}
