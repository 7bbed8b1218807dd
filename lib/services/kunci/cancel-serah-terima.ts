import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { findSerahTerima } from '@/lib/data/kunci'
import { deletePengganti, endSerahTerima } from '@/lib/data/serah-terima'
import { mayAt } from './authorize'
import { runKunci } from './run-kunci'

/**
 * Breaks a hand-over off: the old envelopes were never touched, their successors are thrown away.
 * @throws AppError NOT_FOUND, FORBIDDEN, CONFLICT when it is over.
 */
export async function cancelSerahTerima(petugas: Petugas, serahTerimaId: string): Promise<void> {
  await runKunci(petugas, {
    tindakan: 'BATALKAN_SERAH_TERIMA',
    objek: `serahTerima:${serahTerimaId}`,
    run: async ({ tx, at }) => {
      const proses = await findSerahTerima(tx, serahTerimaId)
      if (!proses) throw new AppError('NOT_FOUND')
      if (!mayAt(petugas, proses.layanan, 'kunci:appoint') && proses.kunciLama.petugasId !== petugas.id) throw new AppError('FORBIDDEN')
      if (proses.status !== 'BERJALAN') throw new AppError('CONFLICT')
      await deletePengganti(tx, serahTerimaId)
      await endSerahTerima(tx, at, serahTerimaId, 'DIBATALKAN')
    },
  })
}
