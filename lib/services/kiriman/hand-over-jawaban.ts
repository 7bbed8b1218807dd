import 'server-only'
import { mayIn } from '@/lib/domain/auth/permissions'
import { peranEfektif, type Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import type { AmbilInput } from '@/lib/domain/kiriman/surat-keluar'
import { jenisKirimanOf } from '@/lib/domain/kiriman/jenis-kiriman'
import { answersOf, mayLeave } from '@/lib/domain/kiriman/pemberitahuan'
import { dropAlamatBalasan } from '@/lib/data/alamat-balasan'
import { getKalender } from '@/lib/data/kalender'
import { findKasus, lockKasus, type Kasus } from '@/lib/data/kasus'
import { listMenunggu, updateKiriman, type KirimanRow } from '@/lib/data/kiriman'
import { inTransaction, type UnitOfWork } from '@/lib/data/transaction'
import { recordRefusal } from '@/lib/services/alur/audit-refusal'
import { refreshGiliran } from '@/lib/services/alur/refresh-giliran'
import { openLacak } from '@/lib/services/lacak/open-lacak'
import { completeDelivery } from './complete-delivery'
import { cancelMailedAnswer } from './enqueue-jawaban'
import { startJamPelapor } from './jam-pelapor'
import { keepPemberitahuan } from './keep-pemberitahuan'

/** One letter changes hands; one that has not left yet is handed over instead of posted. */
async function handOne(unit: UnitOfWork, petugas: Petugas, kasus: Kasus, kiriman: KirimanRow): Promise<void> {
  const { tx, at } = unit
  const proof = { cara: 'AMBIL', status: 'DITERIMA', dikirimAt: at, diterimaAt: at, petugasId: petugas.id } as const
  unit.audit({ aktor: `petugas:${petugas.id}`, tindakan: 'SERAHKAN_JAWABAN', objek: `kiriman:${kiriman.id}` })
  if (kiriman.jenis === 'JAWABAN' && kasus.status === 'JAWABAN_DISETUJUI')
    return completeDelivery(unit, petugas, { pengaduanId: kasus.id, versi: kasus.versi }, { ...proof, kirimanId: kiriman.id })
  await updateKiriman(tx, kiriman.id, kiriman.isiTersegel ? { ...proof, petugasId: kiriman.petugasId ?? petugas.id } : proof)
  await keepPemberitahuan({ ...unit, kasus, kiriman })
  // Whoever fetches a request at the counter reads his clock on the page from the first day; a letter's, and an answer's, begins now.
  if (kiriman.cara === 'SURAT' || kiriman.jenis === 'JAWABAN') await startJamPelapor(unit, kasus, kiriman, at)
}

async function handOver(unit: UnitOfWork, petugas: Petugas, pengaduanId: string): Promise<void> {
  const { tx } = unit
  await lockKasus(tx, pengaduanId)
  const kasus = await findKasus(tx, petugas, pengaduanId)
  if (!kasus) throw new AppError('NOT_FOUND')
  if (!mayIn(kasus.layanan, peranEfektif(petugas, kasus.layanan, kasus.peranDihindari), 'kiriman:handle')) throw new AppError('FORBIDDEN')
  const waiting = (await listMenunggu(tx, pengaduanId)).filter(({ jenis }) => mayLeave(jenisKirimanOf(jenis), kasus.status))
  if (waiting.length === 0) throw new AppError('GUARD_FAILED', ['belumAdaJawaban'])
  // One answer, however many ways it waits for; beside it every notice.
  const answers = answersOf(waiting)
  const answer = answers.find((row) => row.cara === 'AMBIL') ?? answers[0]
  for (const kiriman of waiting.filter((row) => row.jenis !== 'JAWABAN' || row === answer)) await handOne(unit, petugas, kasus, kiriman)
  await cancelMailedAnswer(unit, pengaduanId)
  await dropAlamatBalasan(tx, pengaduanId, kasus.status)
  await refreshGiliran(unit, pengaduanId, await getKalender())
}

/**
 * Hands over at the counter what waits of a case, answer and notices, to whoever shows both codes of its receipt; they are judged and paced as on the
 * tracking page and kept nowhere.
 * @throws AppError WRONG_CREDENTIALS, NOT_FOUND, FORBIDDEN, GUARD_FAILED "belumAdaJawaban" while no answer waits.
 */
export async function handOverJawaban(petugas: Petugas, input: AmbilInput): Promise<void> {
  const pengaduanId = await openLacak(input)
  await recordRefusal(petugas, 'SERAHKAN_JAWABAN', `pengaduan:${pengaduanId}`, () =>
    inTransaction((unit) => handOver(unit, petugas, pengaduanId)),
  )
}
