import 'server-only'
import { hasLangkah } from '@/lib/domain/alur/engine'
import { answersOf } from '@/lib/domain/kiriman/pemberitahuan'
import type { CaraKiriman } from '@/lib/domain/layanan'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import type { Kasus } from '@/lib/data/kasus'
import { updateKiriman } from '@/lib/data/kiriman'
import { endTenggat } from '@/lib/data/tenggat'
import type { UnitOfWork } from '@/lib/data/transaction'
import type { LangkahContext, LangkahTarget, Pelaksana } from '@/lib/services/alur/context'
import { takeLangkah } from '@/lib/services/alur/run-langkah'
import { newest } from '@/lib/services/alur/newest'

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

/** Notes on the delivery that it left, and stops the clock. */
export async function markDelivered({ tx, at, kasus, tindak }: LangkahContext, { kirimanId, ...proof }: Proof): Promise<void> {
  const dikirimAt = proof.dikirimAt ?? at
  const id = kirimanId ?? newest(answersOf(kasus.kiriman)).id
  await updateKiriman(tx, id, { status: 'DIKIRIM', petugasId: tindak.petugasId, ...proof, dikirimAt })
  // The clock stops on the day of dispatch, also when the clerk writes it down a day later.
  await endTenggat(tx, kasus.id, ['PENYELESAIAN'], officeDate(dikirimAt))
}

/** In WBS a delivered answer closes the case in the same moment (W17); others close in an act of their own. */
export async function closeDelivered(unit: UnitOfWork, { id, versi, layanan }: Kasus): Promise<void> {
  if (hasLangkah(layanan, 'SELESAIKAN')) await takeLangkah(unit, 'SISTEM', 'SELESAIKAN', { pengaduanId: id, versi })
}

/** The answer has reached its reader, or left by letter: answered (W16, D10). */
export async function completeDelivery(unit: UnitOfWork, pelaksana: Pelaksana, target: LangkahTarget, proof: Proof): Promise<void> {
  const answered = await takeLangkah(unit, pelaksana, 'SAMPAIKAN_JAWABAN', target, (context) => markDelivered(context, proof))
  await closeDelivered(unit, answered)
}
