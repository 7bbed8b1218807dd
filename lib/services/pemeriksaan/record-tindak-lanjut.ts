import 'server-only'
import { segel } from '@/lib/domain/segel'
import { peranEfektif, type Petugas } from '@/lib/domain/auth/petugas'
import { mayWriteDokumen } from '@/lib/domain/dokumen/hak'
import { AppError } from '@/lib/domain/errors'
import type { TindakLanjutInput } from '@/lib/domain/langkah/temuan-schema'
import { countTindakLanjut, findLhp, insertTindakLanjut } from '@/lib/data/berkas-kasus'
import { findKasus, lockKasus } from '@/lib/data/kasus'
import { inTransaction, type UnitOfWork } from '@/lib/data/transaction'
import { openJson, sealText } from '@/lib/infra/cipher'
import { recordRefusal } from '@/lib/services/alur/audit-refusal'
import { isiLhpSchema } from './isi-lhp'

async function record({ tx, at, audit }: UnitOfWork, petugas: Petugas, input: TindakLanjutInput): Promise<void> {
  const { pengaduanId, versiLhp, rekomendasi, statusTlhp } = input
  await lockKasus(tx, pengaduanId)
  const kasus = await findKasus(tx, petugas, pengaduanId)
  if (!kasus) throw new AppError('NOT_FOUND')
  const held = peranEfektif(petugas, kasus.layanan, kasus.peranDihindari)
  if (!mayWriteDokumen(kasus.layanan, 'tindakLanjut', held)) throw new AppError('FORBIDDEN')
  const lhp = await findLhp(tx, pengaduanId, versiLhp)
  if (!lhp?.finalAt) throw new AppError('INVALID_TRANSITION')
  if (rekomendasi >= isiLhpSchema.parse(openJson(lhp.isiTersegel, segel.lhp(pengaduanId, versiLhp))).rekomendasi.length)
    throw new AppError('NOT_FOUND')
  const urutan = (await countTindakLanjut(tx, { pengaduanId, versiLhp, rekomendasi })) + 1
  // Somebody wrote another state meanwhile: whoever decided without having read it must read it first.
  if (urutan !== input.urutan + 1) throw new AppError('CONFLICT')
  const catatanTersegel = sealText(input.catatanTlhp, segel.tindakLanjut(pengaduanId, versiLhp, rekomendasi, urutan))
  const row = { pengaduanId, versiLhp, rekomendasi, urutan, status: statusTlhp, catatanTersegel, petugasId: petugas.id, dibuatAt: at }
  await insertTindakLanjut(tx, row)
  audit({
    aktor: `petugas:${petugas.id}`,
    tindakan: 'CATAT_TINDAK_LANJUT',
    objek: `pengaduan:${pengaduanId}`,
    rincian: { versiLhp, rekomendasi, urutan, status: statusTlhp },
  })
}

/**
 * Writes down what became of a recommendation, as a new row; the signed report stays as it is (domain handbook 3.8).
 * @throws AppError NOT_FOUND, FORBIDDEN, INVALID_TRANSITION before the report is final, CONFLICT when the page is older.
 */
export async function recordTindakLanjut(petugas: Petugas, input: TindakLanjutInput): Promise<void> {
  await recordRefusal(petugas, 'CATAT_TINDAK_LANJUT', `pengaduan:${input.pengaduanId}`, () =>
    inTransaction((unit) => record(unit, petugas, input)),
  )
}
