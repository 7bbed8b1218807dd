import 'server-only'
import { AppError } from '@/lib/domain/errors'
import { findKasusById, type Kasus } from '@/lib/data/kasus'
import { inTransaction, type UnitOfWork } from '@/lib/data/transaction'
import { cancelMailedAnswer } from '@/lib/services/kiriman/enqueue-jawaban'
import type { Pelaksana } from '@/lib/services/alur/context'
import { takeLangkah } from '@/lib/services/alur/run-langkah'

/** Takes a report back, by its reporter or for him at the desk. */
export async function withdrawKasus(unit: UnitOfWork, { id: pengaduanId, versi }: Kasus, pelaksana: Pelaksana): Promise<void> {
  await takeLangkah(unit, pelaksana, 'CABUT', { pengaduanId, versi })
  await cancelMailedAnswer(unit, pengaduanId)
}

/**
 * The reporter takes his report back; it stays in the register, marked as withdrawn.
 * @throws AppError NOT_FOUND, INVALID_TRANSITION once it has been answered or closed.
 */
export async function withdrawPengaduan(pengaduanId: string): Promise<void> {
  await inTransaction(async (unit) => {
    const kasus = await findKasusById(unit.tx, pengaduanId)
    if (!kasus) throw new AppError('NOT_FOUND')
    await withdrawKasus(unit, kasus, 'PELAPOR')
  })
}
