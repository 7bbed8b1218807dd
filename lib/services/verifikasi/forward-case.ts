import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { TargetInput } from '@/lib/domain/langkah/target'
import { runLangkah } from '@/lib/services/alur/run-langkah'

/** Passes a complete case to the Irban Khusus, without identity; the main clock starts today (W9). */
export async function forwardCase(petugas: Petugas, target: TargetInput): Promise<void> {
  await runLangkah(petugas, 'TERUSKAN', target, async ({ at }) => ({ lengkapAt: at, pemegangId: null }))
}
