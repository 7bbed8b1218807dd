import 'server-only'
import { segel } from '@/lib/domain/segel'
import { mayIn } from '@/lib/domain/auth/permissions'
import { peranEfektif, type Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import type { JawabTelusurInput } from '@/lib/domain/identitas/telusur-schema'
import { findKasus } from '@/lib/data/kasus'
import { answerTelusurRow } from '@/lib/data/telusur'
import { inTransaction } from '@/lib/data/transaction'
import { sealText } from '@/lib/infra/cipher'
import { recordRefusal } from '@/lib/services/alur/audit-refusal'

/** The custodian's note after the call, for the handler who asked. @throws AppError NOT_FOUND, FORBIDDEN, CONFLICT. */
export async function answerTelusur(petugas: Petugas, { pengaduanId, telusurId, catatanTelusur }: JawabTelusurInput): Promise<void> {
  await recordRefusal(petugas, 'JAWAB_TELUSUR', `pengaduan:${pengaduanId}`, () =>
    inTransaction(async ({ tx, at, audit }) => {
      const kasus = await findKasus(tx, petugas, pengaduanId)
      if (!kasus) throw new AppError('NOT_FOUND')
      if (!mayIn(kasus.layanan, peranEfektif(petugas, kasus.layanan, kasus.peranDihindari), 'identitas:open'))
        throw new AppError('FORBIDDEN')
      const jawabanTersegel = sealText(catatanTelusur, segel.jawabanTelusur(pengaduanId))
      if (!(await answerTelusurRow(tx, { id: telusurId, pengaduanId, petugasId: petugas.id, jawabanTersegel, at })))
        throw new AppError('CONFLICT')
      audit({
        aktor: `petugas:${petugas.id}`,
        tindakan: 'JAWAB_TELUSUR',
        objek: `permintaanTelusur:${telusurId}`,
        rincian: { pengaduan: pengaduanId },
      })
    }),
  )
}
