import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import type { TargetInput } from '@/lib/domain/langkah/target'
import { runLangkah } from '@/lib/services/alur/run-langkah'

/** The head lets exactly this version go to the press; whoever wrote it never approves it (Dumas, D10). */
export async function approveRilis(petugas: Petugas, target: TargetInput): Promise<void> {
  await runLangkah(petugas, 'SETUJUI_RILIS', target, async ({ tx, at, kasus }) => {
    const rilis = kasus.rilisMedia[0]
    const { count } = await tx.rilisMedia.updateMany({
      where: { id: rilis?.id ?? '', disetujuiAt: null },
      data: { disetujuiId: petugas.id, disetujuiAt: at },
    })
    if (count === 0) throw new AppError('CONFLICT')
  })
}
