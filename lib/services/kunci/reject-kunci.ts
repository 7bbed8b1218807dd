import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { PERSETUJUAN_MINIMUM } from '@/lib/domain/kunci/masa-tunggu'
import { findKunci, lockKunci } from '@/lib/data/kunci'
import { isSerahTerimaBerjalan } from '@/lib/data/serah-terima'
import { updateUsulanKunci } from '@/lib/data/usulan-kunci'
import { mayAt } from './authorize'
import { runKunci } from './run-kunci'

/**
 * Turns a proposed key down: by its owner, or by who could have approved it while two have not: what two agreed on one alone
 * does not undo.
 * @throws AppError NOT_FOUND, FORBIDDEN, CONFLICT when it is no longer proposed, or already part of a hand-over.
 */
export async function rejectKunci(petugas: Petugas, kunciId: string): Promise<void> {
  await runKunci(petugas, {
    tindakan: 'TOLAK_KUNCI',
    objek: `kunciIdentitas:${kunciId}`,
    run: async ({ tx }) => {
      await lockKunci(tx, kunciId)
      const kunci = await findKunci(tx, kunciId)
      if (!kunci) throw new AppError('NOT_FOUND')
      if (!mayAt(petugas, kunci.layanan, 'kunci:approve') && kunci.petugasId !== petugas.id) throw new AppError('FORBIDDEN')
      const running = await isSerahTerimaBerjalan(tx, { kunciBaruId: kunciId })
      const agreed = kunci.persetujuan.length >= PERSETUJUAN_MINIMUM && kunci.petugasId !== petugas.id
      if (kunci.status !== 'DIUSULKAN' || running || agreed) throw new AppError('CONFLICT')
      await updateUsulanKunci(tx, kunciId, { status: 'DITOLAK' })
    },
  })
}
