import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { TargetInput } from '@/lib/domain/langkah/target'
import { runLangkah } from '@/lib/services/alur/run-langkah'

/** With the report numbered, the answer to the reporter is begun (W14). */
export async function startJawaban(petugas: Petugas, target: TargetInput): Promise<void> {
  await runLangkah(petugas, 'SUSUN_JAWABAN', target)
}
