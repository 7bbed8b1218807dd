import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { TargetInput } from '@/lib/domain/langkah/target'
import { runLangkah } from '@/lib/services/alur/run-langkah'

/** The Sekretaris takes the file with its study onto his desk (Dumas, D4). */
export async function receiveTelaahan(petugas: Petugas, target: TargetInput): Promise<void> {
  await runLangkah(petugas, 'TERIMA_TELAAHAN', target, async () => ({ pemegangId: petugas.id }))
}
