import 'server-only'
import { mayRate, type KepuasanInput } from '@/lib/domain/kepuasan/kepuasan'
import { AppError } from '@/lib/domain/errors'
import { insertKepuasan } from '@/lib/data/kepuasan'
import { inTransaction } from '@/lib/data/transaction'

/**
 * The reporter tells what he thinks of the answer. Sent again it changes nothing, and reads as received.
 * @throws AppError NOT_FOUND, INVALID_TRANSITION where nobody is asked.
 */
export async function sendKepuasan(pengaduanId: string, input: KepuasanInput): Promise<void> {
  await inTransaction(async ({ tx, at, audit }) => {
    const kasus = await tx.pengaduan.findUnique({
      where: { id: pengaduanId },
      select: { layanan: true, _count: { select: { jawaban: { where: { status: 'DISETUJUI' } } } } },
    })
    if (!kasus) throw new AppError('NOT_FOUND')
    if (!mayRate({ layanan: kasus.layanan, dijawab: kasus._count.jawaban > 0 })) throw new AppError('INVALID_TRANSITION')
    // What was said stays out of the trail: it is read by more eyes than the recap.
    if (await insertKepuasan(tx, at, pengaduanId, input))
      audit({ aktor: 'pelapor', tindakan: 'KIRIM_KEPUASAN', objek: `pengaduan:${pengaduanId}` })
  })
}
