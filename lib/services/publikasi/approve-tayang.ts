import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { TargetInput } from '@/lib/domain/langkah/target'
import { runLangkah } from '@/lib/services/alur/run-langkah'

/** The head consents to the display of exactly the texts as they stand now (Dumas, D10 "menayangkan"). */
export async function approveTayang(petugas: Petugas, target: TargetInput): Promise<void> {
  await runLangkah(petugas, 'SETUJUI_TAYANG', target, async ({ tx, at, kasus }) => {
    await tx.publikasi.update({ where: { pengaduanId: kasus.id }, data: { disetujuiId: petugas.id, disetujuiAt: at } })
  })
}
