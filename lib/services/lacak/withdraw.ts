import 'server-only'
import { AppError } from '@/lib/domain/errors'
import { findKasusById } from '@/lib/data/kasus'
import { inTransaction } from '@/lib/data/transaction'
import { cancelMailedAnswer } from '@/lib/services/kiriman/enqueue-jawaban'
import { takeLangkah } from '@/lib/services/alur/run-langkah'

/**
 * The reporter takes his report back; it stays in the register, marked as withdrawn.
 * @throws AppError NOT_FOUND, INVALID_TRANSITION once it has been answered or closed.
 */
export async function withdrawPengaduan(pengaduanId: string): Promise<void> {
  await inTransaction(async (unit) => {
    const kasus = await findKasusById(unit.tx, pengaduanId)
    if (!kasus) throw new AppError('NOT_FOUND')
    await takeLangkah(unit, 'PELAPOR', 'CABUT', { pengaduanId, versi: kasus.versi })
    await cancelMailedAnswer(unit, pengaduanId)
  })
}
