import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import type { TargetInput } from '@/lib/domain/langkah/target'
import { isPenerimaDisposisi, markDisposisiDibaca } from '@/lib/data/disposisi'
import { findKasus } from '@/lib/data/kasus'
import { inTransaction } from '@/lib/data/transaction'
import { recordRefusal } from '@/lib/services/alur/audit-refusal'

/**
 * A recipient puts his read mark on every slip addressed to his unit. A second press changes nothing.
 * @throws AppError NOT_FOUND outside his scope; FORBIDDEN when no slip of the case is addressed to his unit.
 */
export async function markDibaca(petugas: Petugas, { pengaduanId }: Pick<TargetInput, 'pengaduanId'>): Promise<void> {
  await recordRefusal(petugas, 'BACA_DISPOSISI', `pengaduan:${pengaduanId}`, () =>
    inTransaction(async ({ tx, at, audit }) => {
      const kasus = await findKasus(tx, petugas, pengaduanId)
      if (!kasus) throw new AppError('NOT_FOUND')
      if (!(await isPenerimaDisposisi(tx, petugas.unitId, pengaduanId))) throw new AppError('FORBIDDEN')
      if (await markDisposisiDibaca(tx, at, petugas, pengaduanId))
        audit({ aktor: `petugas:${petugas.id}`, tindakan: 'BACA_DISPOSISI', objek: `pengaduan:${pengaduanId}` })
    }),
  )
}
