import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import type { KirimanInput } from '@/lib/domain/langkah/jawaban-schema'
import { findKasus } from '@/lib/data/kasus'
import { inTransaction } from '@/lib/data/transaction'
import { auditRefusal } from '@/lib/services/alur/audit-refusal'
import { assertLayanan } from '@/lib/services/alur/context'
import { completeDelivery } from './complete-delivery'
import { cancelMailedAnswer } from './enqueue-jawaban'

/** The clerk has posted the letter, handed it over, or, when mail failed, leaves the answer to the page (W16). */
export async function deliverJawaban(petugas: Petugas, input: KirimanInput): Promise<void> {
  try {
    await inTransaction(async (unit) => {
      const kasus = await findKasus(unit.tx, petugas, input.pengaduanId)
      if (!kasus) throw new AppError('NOT_FOUND')
      assertLayanan({ kasus }, 'WBS')
      await completeDelivery(unit, petugas, input, { resi: input.resi || null, cara: input.cara })
      await cancelMailedAnswer(unit, input.pengaduanId)
    })
  } catch (error) {
    await auditRefusal(petugas, 'SAMPAIKAN_JAWABAN', `pengaduan:${input.pengaduanId}`, error)
    throw error
  }
}
