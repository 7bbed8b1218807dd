import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { TargetInput } from '@/lib/domain/langkah/target'
import { runLangkah } from '@/lib/services/alur/run-langkah'

/** A verifikator takes a registered case into his hands (W3). */
export async function takeCase(petugas: Petugas, target: TargetInput): Promise<void> {
  await runLangkah(petugas, 'AMBIL', target, async () => ({ pemegangId: petugas.id }))
}
