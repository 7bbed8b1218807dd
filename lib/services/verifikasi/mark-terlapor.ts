import 'server-only'
import { mayIn } from '@/lib/domain/auth/permissions'
import { peranEfektif, SELURUH_KANTOR, type Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import type { TerlaporInput } from '@/lib/domain/langkah/verifikasi-schema'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { distribute } from '@/lib/data/berkas-kasus'
import { moveToSealed } from '@/lib/data/buku-pengaduan'
import { getKalender } from '@/lib/data/kalender'
import { findKasus, lockKasus, moveKasus, type Kasus } from '@/lib/data/kasus'
import { insertTerlapor } from '@/lib/data/pengaduan'
import { isDiKantor, listPemegangPeran } from '@/lib/data/petugas'
import { inTransaction, type UnitOfWork } from '@/lib/data/transaction'
import { recordRefusal } from '@/lib/services/alur/audit-refusal'
import { listPenerima } from '@/lib/services/disposisi/list-penerima'
import { refreshGiliran } from '@/lib/services/alur/refresh-giliran'

/** With the head of the office reported, nobody under him can go on: from here the office above has the case. */
async function patchFor({ tx, at }: UnitOfWork, petugas: Petugas, kasus: Kasus, petugasId: string) {
  const { layanan, peranDihindari } = kasus
  const heads = await listPemegangPeran(tx, 'KEPALA', layanan, at)
  const inOffice = heads.includes(petugasId) && (await isDiKantor(tx, petugasId, layanan))
  if (!inOffice) return {}
  const dihindari = [...new Set([...peranDihindari, ...SELURUH_KANTOR])]
  const [above] = await listPenerima({ layanan, peranDihindari: dihindari })
  const putaran = (kasus.distribusi[0]?.putaran ?? 0) + 1
  // A file that a division has already goes to the office above in a round of its own.
  if (putaran > 1 && above)
    await distribute(tx, at, { pengaduanId: kasus.id, putaran, petugasId: petugas.id }, { utamaId: above.id, pendukungId: [] })
  return { peranDihindari: dihindari, pemegangId: null }
}

/**
 * Names the petugas a report is about. From the next request on neither he nor anybody under him finds a trace of it; its papers
 * take sealed numbers from here, and the running number it had stands in the register without it, for every reader alike.
 * @throws AppError NOT_FOUND, FORBIDDEN, CONFLICT.
 */
export async function markTerlapor(petugas: Petugas, input: TerlaporInput): Promise<void> {
  await recordRefusal(petugas, 'TANDAI_TERLAPOR', `pengaduan:${input.pengaduanId}`, () =>
    inTransaction(async (unit) => {
      const { tx, at, audit } = unit
      await lockKasus(tx, input.pengaduanId)
      const kasus = await findKasus(tx, petugas, input.pengaduanId)
      if (!kasus) throw new AppError('NOT_FOUND')
      if (!mayIn(kasus.layanan, peranEfektif(petugas, kasus.layanan, kasus.peranDihindari), 'terlapor:mark'))
        throw new AppError('FORBIDDEN')
      if (kasus.versi !== input.versi) throw new AppError('CONFLICT')
      await insertTerlapor(tx, at, kasus.id, [input.petugasId], petugas.id)
      const sealed = await moveToSealed({ tx, at, audit }, kasus.id, officeDate(at), petugas.id)
      const patch = { ...(await patchFor(unit, petugas, kasus, input.petugasId)), ...(sealed === null ? {} : { nomorRegister: sealed }) }
      if (!(await moveKasus(tx, kasus, patch))) throw new AppError('CONFLICT')
      await refreshGiliran(unit, kasus.id, await getKalender())
      audit({
        aktor: `petugas:${petugas.id}`,
        tindakan: 'TANDAI_TERLAPOR',
        objek: `pengaduan:${kasus.id}`,
        rincian: { terlapor: input.petugasId },
      })
    }),
  )
}
