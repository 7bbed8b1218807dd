import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { KirimanInput } from '@/lib/domain/langkah/jawaban-schema'
import { inTransaction } from '@/lib/data/transaction'
import { auditRefusal } from '@/lib/services/alur/audit-refusal'
import { completeDelivery } from './complete-delivery'
import { cancelMailedAnswer } from './enqueue-jawaban'

/** The clerk has posted the letter, handed it over, or, when mail failed, leaves the answer to the page (W16). */
export async function deliverJawaban(petugas: Petugas, input: KirimanInput): Promise<void> {
  try {
    await inTransaction(async (unit) => {
      await completeDelivery(unit, petugas, input, { resi: input.resi || null, cara: input.cara })
      await cancelMailedAnswer(unit, input.pengaduanId)
    })
  } catch (error) {
    await auditRefusal(petugas, 'SAMPAIKAN_JAWABAN', `pengaduan:${input.pengaduanId}`, error)
    throw error
  }
}
