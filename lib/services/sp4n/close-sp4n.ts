import 'server-only'
import { AppError } from '@/lib/domain/errors'
import { findKasusById } from '@/lib/data/kasus'
import { inTransaction } from '@/lib/data/transaction'
import { takeLangkah } from '@/lib/services/alur/run-langkah'

/**
 * The reporter says that the response settles it (SP4N, L9c).
 * @throws AppError NOT_FOUND, INVALID_TRANSITION while there is no response or once the case is closed.
 */
export async function confirmSelesai(pengaduanId: string): Promise<void> {
  await inTransaction(async (unit) => {
    const kasus = await findKasusById(unit.tx, pengaduanId)
    if (!kasus) throw new AppError('NOT_FOUND')
    await takeLangkah(unit, 'PELAPOR', 'KONFIRMASI', { pengaduanId, versi: kasus.versi })
  })
}
