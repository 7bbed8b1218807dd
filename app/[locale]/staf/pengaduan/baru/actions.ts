'use server'

import type { LayananMeja } from '@/lib/domain/lapor/meja'
import type { LaporanState } from '@/lib/domain/lapor/laporan-state'
import { runCatatForm } from '@/lib/web/catat-form'

/** Writes a pengaduan down that came to a desk; the page says to which. */
export async function catatAction(layanan: LayananMeja, previous: LaporanState, form: FormData): Promise<LaporanState> {
  return runCatatForm(layanan, previous, form)
}
