'use server'

import type { Layanan } from '@/lib/domain/layanan'
import type { LaporanState } from '@/lib/domain/lapor/laporan-state'
import { runLaporForm } from '@/lib/web/lapor-form'

/** Takes a report in; the page says by which layanan's form. */
export async function submitLaporanAction(layanan: Layanan, previous: LaporanState, form: FormData): Promise<LaporanState> {
  return runLaporForm(layanan, previous, form)
}
