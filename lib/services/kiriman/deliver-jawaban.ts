import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import type { KirimanInput } from '@/lib/domain/langkah/jawaban-schema'
import { findKasus } from '@/lib/data/kasus'
import { inTransaction, type UnitOfWork } from '@/lib/data/transaction'
import { auditRefusal } from '@/lib/services/alur/audit-refusal'
import { assertLayanan } from '@/lib/services/alur/context'
import { takeLangkah } from '@/lib/services/alur/run-langkah'
import { completeDelivery } from './complete-delivery'
import { cancelMailedAnswer } from './enqueue-jawaban'

/** By letter or at the counter the answer has not left yet: it waits in the queue of letters. */
async function enqueue(unit: UnitOfWork, petugas: Petugas, input: KirimanInput): Promise<void> {
  await takeLangkah(unit, petugas, 'ANTREKAN_KIRIMAN', input, async ({ tx, kasus }) => {
    await tx.kiriman.update({
      where: { id: kasus.kiriman[0]?.id ?? '' },
      data: { cara: input.cara, status: 'ANTRE', petugasId: petugas.id },
    })
  })
}

/** The clerk chooses how an answer goes that cannot go as its reporter wished: to the page at once, or into the queue (W16). */
export async function deliverJawaban(petugas: Petugas, input: KirimanInput): Promise<void> {
  try {
    await inTransaction(async (unit) => {
      const kasus = await findKasus(unit.tx, petugas, input.pengaduanId)
      if (!kasus) throw new AppError('NOT_FOUND')
      assertLayanan({ kasus }, 'WBS')
      if (input.cara === 'HALAMAN') await completeDelivery(unit, petugas, input, { cara: 'HALAMAN' })
      else await enqueue(unit, petugas, input)
      await cancelMailedAnswer(unit, input.pengaduanId)
    })
  } catch (error) {
    await auditRefusal(petugas, 'SAMPAIKAN_JAWABAN', `pengaduan:${input.pengaduanId}`, error)
    throw error
  }
}
