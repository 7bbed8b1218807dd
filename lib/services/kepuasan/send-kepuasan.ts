import 'server-only'
import { mayRate, type KepuasanInput } from '@/lib/domain/kepuasan/kepuasan'
import { AppError } from '@/lib/domain/errors'
import { findDijawab, insertKepuasan } from '@/lib/data/kepuasan'
import { inTransaction } from '@/lib/data/transaction'

/**
 * The reporter tells what he thinks of the answer. Sent again it changes nothing, and reads as received.
 * @throws AppError NOT_FOUND, INVALID_TRANSITION where nobody is asked.
 */
export async function sendKepuasan(pengaduanId: string, input: KepuasanInput): Promise<void> {
  await inTransaction(async ({ tx, at, audit }) => {
    const kasus = await findDijawab(tx, pengaduanId)
    if (!kasus) throw new AppError('NOT_FOUND')
    if (!mayRate(kasus)) throw new AppError('INVALID_TRANSITION')
    // What was said stays out of the trail: it is read by more eyes than the recap.
    if (await insertKepuasan(tx, at, pengaduanId, input))
      audit({ aktor: 'pelapor', tindakan: 'KIRIM_KEPUASAN', objek: `pengaduan:${pengaduanId}` })
  })
}
