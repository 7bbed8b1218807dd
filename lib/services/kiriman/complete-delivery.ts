import 'server-only'
import type { CaraKiriman } from '@/lib/domain/layanan'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { appendBukuPengaduan } from '@/lib/data/buku-pengaduan'
import { endTenggat } from '@/lib/data/tenggat'
import type { UnitOfWork } from '@/lib/data/transaction'
import type { LangkahTarget, Pelaksana } from '@/lib/services/alur/context'
import { takeLangkah } from '@/lib/services/alur/run-langkah'

type Proof = Readonly<{
  /** The delivery meant; without it the one the case waits for. */
  kirimanId?: string
  cara?: CaraKiriman
  status?: 'DIKIRIM' | 'DITERIMA'
  resi?: string | null
  kurir?: string
  /** When it left, if that was before now. */
  dikirimAt?: Date
  diterimaAt?: Date
  petugasId?: string
}>

/**
 * The answer has reached its reader, or left by letter: answered (W16, D10). In WBS it is with that closed and written into
 * the register in the same moment (W17); Dumas closes in an act of its own.
 */
export async function completeDelivery(
  unit: UnitOfWork,
  pelaksana: Pelaksana,
  target: LangkahTarget,
  { kirimanId, ...proof }: Proof,
): Promise<void> {
  const answered = await takeLangkah(unit, pelaksana, 'SAMPAIKAN_JAWABAN', target, async ({ tx, at, kasus, tindak }) => {
    const dikirimAt = proof.dikirimAt ?? at
    await tx.kiriman.update({
      where: { id: kirimanId ?? kasus.kiriman[0]?.id ?? '' },
      data: { status: 'DIKIRIM', petugasId: tindak.petugasId, ...proof, dikirimAt },
    })
    // The clock stops on the day of dispatch, also when the clerk writes it down a day later.
    await endTenggat(tx, kasus.id, ['PENYELESAIAN'], officeDate(dikirimAt))
  })
  if (answered.layanan !== 'WBS') return
  await takeLangkah(
    unit,
    'SISTEM',
    'SELESAIKAN',
    { pengaduanId: answered.id, versi: answered.versi },
    async ({ tx, at, audit, kasus, tindak }) => {
      await appendBukuPengaduan({ tx, at, audit }, { pengaduanId: kasus.id, status: 'Selesai', petugasId: tindak.petugasId })
    },
  )
}
