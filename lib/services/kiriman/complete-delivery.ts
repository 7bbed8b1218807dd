import 'server-only'
import type { KirimJawaban } from '@/lib/domain/layanan'
import { appendBukuPengaduan } from '@/lib/data/buku-pengaduan'
import type { UnitOfWork } from '@/lib/data/transaction'
import type { LangkahTarget, Pelaksana } from '@/lib/services/alur/context'
import { takeLangkah } from '@/lib/services/alur/run-langkah'

type Proof = Readonly<{ resi: string | null; cara?: KirimJawaban }>

/**
 * The answer has reached its reader, or left by registered letter: answered, and with that closed and written into the
 * register in the same moment (W16, W17).
 */
export async function completeDelivery(unit: UnitOfWork, pelaksana: Pelaksana, target: LangkahTarget, proof: Proof): Promise<void> {
  const answered = await takeLangkah(unit, pelaksana, 'SAMPAIKAN_JAWABAN', target, async ({ tx, at, kasus, tindak }) => {
    await tx.kiriman.update({
      where: { id: kasus.kiriman[0]?.id ?? '' },
      data: {
        status: 'DIKIRIM', dikirimAt: at, resi: proof.resi, petugasId: tindak.petugasId,
        ...(proof.cara ? { cara: proof.cara } : {}),
      },
    })
  })
  await takeLangkah(unit, 'SISTEM', 'SELESAIKAN', { pengaduanId: answered.id, versi: answered.versi }, async ({ tx, at, kasus, tindak }) => {
    await appendBukuPengaduan(tx, at, { pengaduanId: kasus.id, status: 'Selesai', petugasId: tindak.petugasId })
  })
}
