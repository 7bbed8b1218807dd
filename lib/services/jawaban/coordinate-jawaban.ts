import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { TargetInput } from '@/lib/domain/langkah/target'
import { runLangkah } from '@/lib/services/alur/run-langkah'

/** Perencanaan lays the draft before Sekretaris and head (Dumas, D8). */
export async function coordinateJawaban(petugas: Petugas, target: TargetInput): Promise<void> {
  await runLangkah(petugas, 'KOORDINASIKAN_JAWABAN', target, async () => ({ pemegangId: null }))
}
