import 'server-only'
import { mayIn } from '@/lib/domain/auth/permissions'
import { peranEfektif, type Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import type { TerlaporInput } from '@/lib/domain/langkah/verifikasi-schema'
import { findKasus, moveKasus } from '@/lib/data/kasus'
import { insertTerlapor } from '@/lib/data/pengaduan'
import { inTransaction } from '@/lib/data/transaction'
import { auditRefusal } from '@/lib/services/alur/audit-refusal'

/**
 * Names the petugas a report is about. From the next request on neither he nor anybody under him finds a trace of it.
 * @throws AppError NOT_FOUND, FORBIDDEN, CONFLICT.
 */
export async function markTerlapor(petugas: Petugas, input: TerlaporInput): Promise<void> {
  try {
    await inTransaction(async ({ tx, at, audit }) => {
      const kasus = await findKasus(tx, petugas, input.pengaduanId)
      if (!kasus) throw new AppError('NOT_FOUND')
      if (!mayIn(kasus.layanan, peranEfektif(petugas, kasus.layanan, kasus.peranDihindari), 'terlapor:mark')) throw new AppError('FORBIDDEN')
      if (kasus.versi !== input.versi || !(await moveKasus(tx, kasus, {}))) throw new AppError('CONFLICT')
      await insertTerlapor(tx, at, kasus.id, [input.petugasId], petugas.id)
      audit({ aktor: `petugas:${petugas.id}`, tindakan: 'TANDAI_TERLAPOR', objek: `pengaduan:${kasus.id}`, rincian: { terlapor: input.petugasId } })
    })
  } catch (error) {
    await auditRefusal(petugas, 'TANDAI_TERLAPOR', `pengaduan:${input.pengaduanId}`, error)
    throw error
  }
}
