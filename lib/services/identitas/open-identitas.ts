import 'server-only'
import type { PembukaanInput } from '@/lib/domain/identitas/alasan'
import { mayIn } from '@/lib/domain/auth/permissions'
import { peranEfektif, type Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { findKunciTerbungkus, insertPembukaan, releaseAmplop } from '@/lib/data/identitas'
import { findKasus } from '@/lib/data/kasus'
import { inTransaction } from '@/lib/data/transaction'
import { crashPoint } from '@/lib/infra/crash'
import { recordRefusal } from '@/lib/services/alur/audit-refusal'
import { assertTercatat } from '@/lib/services/kustodi/assert-tercatat'
import { withOrigin, type AmplopBerasal } from './envelope-origin'

/** Everything the custodian's browser needs to open one identity; nothing of it is readable without his key. */
export type AmplopTerbuka = Readonly<{ pembukaanId: string; akarId: string; amplop: readonly AmplopBerasal[] }>

async function recordPembukaan(petugas: Petugas, input: PembukaanInput) {
  return inTransaction(async ({ tx, at, audit }) => {
    const kasus = await findKasus(tx, petugas, input.pengaduanId)
    if (!kasus) throw new AppError('NOT_FOUND')
    if (!mayIn(kasus.layanan, peranEfektif(petugas, kasus.layanan, kasus.peranDihindari), 'identitas:open')) throw new AppError('FORBIDDEN')
    const kunci = await findKunciTerbungkus(petugas.id, kasus.layanan)
    if (!kunci?.bungkus) throw new AppError('UNAVAILABLE')
    const pembukaanId = await insertPembukaan(tx, at, { ...input, petugasId: petugas.id })
    audit({
      aktor: `petugas:${petugas.id}`,
      tindakan: 'BUKA_IDENTITAS',
      objek: `pembukaanIdentitas:${pembukaanId}`,
      rincian: { pengaduan: kasus.id, alasan: input.alasan },
    })
    return { pembukaanId, akarId: kasus.akarId }
  })
}

/**
 * Opens an identity for the custodian (W4b): his browser has unwrapped his key before it asks. The opening is recorded and
 * committed first, its audit row checked, only then does the database hand the envelopes out, once. The reporter sees the opening whatever becomes of the request.
 * @throws AppError NOT_FOUND, FORBIDDEN, UNAVAILABLE when this petugas has no active key.
 */
export async function openIdentitas(petugas: Petugas, input: PembukaanInput): Promise<AmplopTerbuka> {
  return recordRefusal(petugas, 'BUKA_IDENTITAS', `pengaduan:${input.pengaduanId}`, async () => {
    const { pembukaanId, akarId } = await recordPembukaan(petugas, input)
    crashPoint('after_pembukaan')
    await assertTercatat(`pembukaanIdentitas:${pembukaanId}`, 'BUKA_IDENTITAS')
    const rows = await releaseAmplop(pembukaanId)
    return { pembukaanId, akarId, amplop: await withOrigin(akarId, rows) }
  })
}
