import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { TargetInput } from '@/lib/domain/langkah/target'
import { runLangkah } from '@/lib/services/alur/run-langkah'

/** The Admin OPD lays the case before the agency's Pejabat Penghubung (SP4N, L4). */
export async function handToPenghubung(petugas: Petugas, target: TargetInput): Promise<void> {
  await runLangkah(petugas, 'SERAHKAN_KE_PENGHUBUNG', target, async () => ({ pemegangId: null }))
}
