import 'server-only'
import { mayIn } from '@/lib/domain/auth/permissions'
import { peranEfektif, type Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import type { AmbilInput } from '@/lib/domain/kiriman/surat-keluar'
import { findKasus, lockKasus } from '@/lib/data/kasus'
import { findMenunggu } from '@/lib/data/kiriman'
import { inTransaction, type UnitOfWork } from '@/lib/data/transaction'
import { recordRefusal } from '@/lib/services/alur/audit-refusal'
import { openLacak } from '@/lib/services/lacak/open-lacak'
import { completeDelivery } from './complete-delivery'
import { cancelMailedAnswer } from './enqueue-jawaban'

async function handOver(unit: UnitOfWork, petugas: Petugas, pengaduanId: string): Promise<void> {
  const { tx, at } = unit
  await lockKasus(tx, pengaduanId)
  const kasus = await findKasus(tx, petugas, pengaduanId)
  if (!kasus) throw new AppError('NOT_FOUND')
  if (!mayIn(kasus.layanan, peranEfektif(petugas, kasus.layanan, kasus.peranDihindari), 'kiriman:handle')) throw new AppError('FORBIDDEN')
  // A letter that has not left yet is handed over instead of posted.
  const waiting = await findMenunggu(tx, kasus.jawaban[0]?.id ?? '')
  const kiriman = waiting.find((row) => row.cara === 'AMBIL') ?? waiting[0]
  if (!kiriman) throw new AppError('GUARD_FAILED', ['belumAdaJawaban'])
  const proof = { cara: 'AMBIL', status: 'DITERIMA', dikirimAt: at, diterimaAt: at, petugasId: petugas.id } as const
  if (kasus.status === 'JAWABAN_DISETUJUI')
    await completeDelivery(unit, petugas, { pengaduanId, versi: kasus.versi }, { ...proof, kirimanId: kiriman.id })
  else await tx.kiriman.update({ where: { id: kiriman.id }, data: proof })
  await cancelMailedAnswer(unit, pengaduanId)
  unit.audit({ aktor: `petugas:${petugas.id}`, tindakan: 'SERAHKAN_JAWABAN', objek: `kiriman:${kiriman.id}` })
}

/**
 * Hands an answer over at the counter to whoever shows both codes of its receipt; they are judged and paced as on the
 * tracking page and kept nowhere.
 * @throws AppError WRONG_CREDENTIALS, NOT_FOUND, FORBIDDEN, GUARD_FAILED "belumAdaJawaban" while no answer waits.
 */
export async function handOverJawaban(petugas: Petugas, input: AmbilInput): Promise<void> {
  const pengaduanId = await openLacak(input)
  await recordRefusal(petugas, 'SERAHKAN_JAWABAN', `pengaduan:${pengaduanId}`, () =>
    inTransaction((unit) => handOver(unit, petugas, pengaduanId)),
  )
}
