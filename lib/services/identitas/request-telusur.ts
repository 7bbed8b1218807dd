import 'server-only'
import { segel } from '@/lib/domain/segel'
import { mayIn } from '@/lib/domain/auth/permissions'
import { peranEfektif, type Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import type { MintaTelusurInput } from '@/lib/domain/identitas/telusur-schema'
import { isClosed } from '@/lib/domain/pengaduan/status'
import { findKasus } from '@/lib/data/kasus'
import { insertTelusur } from '@/lib/data/telusur'
import { inTransaction } from '@/lib/data/transaction'
import { sealText } from '@/lib/infra/cipher'
import { recordRefusal } from '@/lib/services/alur/audit-refusal'

/**
 * A handler asks the custodian to call the reporter ("telusur lewat pemegang identitas", policy P3). A case that goes
 * around the custodian has nobody to ask.
 * @throws AppError NOT_FOUND, FORBIDDEN, INVALID_TRANSITION.
 */
export async function requestTelusur(petugas: Petugas, { pengaduanId, pertanyaan }: MintaTelusurInput): Promise<void> {
  await recordRefusal(petugas, 'MINTA_TELUSUR', `pengaduan:${pengaduanId}`, () =>
    inTransaction(async ({ tx, at, audit }) => {
      const kasus = await findKasus(tx, petugas, pengaduanId)
      if (!kasus) throw new AppError('NOT_FOUND')
      if (!mayIn(kasus.layanan, peranEfektif(petugas, kasus.layanan, kasus.peranDihindari), 'pesan:write')) throw new AppError('FORBIDDEN')
      if (isClosed(kasus.status) || kasus.peranDihindari.includes('PEMEGANG_IDENTITAS')) throw new AppError('INVALID_TRANSITION')
      const pertanyaanTersegel = sealText(pertanyaan, segel.pertanyaanTelusur(pengaduanId))
      const id = await insertTelusur(tx, at, { pengaduanId, dimintaId: petugas.id, pertanyaanTersegel })
      audit({
        aktor: `petugas:${petugas.id}`,
        tindakan: 'MINTA_TELUSUR',
        objek: `permintaanTelusur:${id}`,
        rincian: { pengaduan: pengaduanId },
      })
    }),
  )
}
