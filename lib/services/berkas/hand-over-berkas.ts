import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { TargetInput } from '@/lib/domain/langkah/target'
import { runLangkah } from '@/lib/services/alur/run-langkah'

/** The desk hands letter and register line to Perencanaan; from here the file is in nobody's hands until it is taken (Dumas, D2). */
export async function handOverBerkas(petugas: Petugas, target: TargetInput): Promise<void> {
  await runLangkah(petugas, 'SERAHKAN', target, async () => ({ pemegangId: null }))
}
