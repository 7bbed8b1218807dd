import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { TargetInput } from '@/lib/domain/langkah/target'
import { runLangkah } from '@/lib/services/alur/run-langkah'

/** The Sekretaris finds the draft in order and initials it; without that the head cannot approve (Dumas, D8). */
export async function initialJawaban(petugas: Petugas, target: TargetInput): Promise<void> {
  await runLangkah(petugas, 'PARAF_JAWABAN', target, async ({ tx, at, kasus }) => {
    await tx.jawaban.update({ where: { id: kasus.jawaban[0]?.id ?? '' }, data: { parafSekretarisId: petugas.id, parafSekretarisAt: at } })
  })
}
