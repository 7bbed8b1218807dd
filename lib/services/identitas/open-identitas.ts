import 'server-only'
import type { PembukaanInput } from '@/lib/domain/identitas/alasan'
import { mayIn } from '@/lib/domain/auth/permissions'
import { peranEfektif, type Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { findKunciTerbungkus, insertPembukaan, releaseAmplop } from '@/lib/data/identitas'
import { findKasus } from '@/lib/data/kasus'
import { inTransaction } from '@/lib/data/transaction'
import { crashPoint } from '@/lib/infra/crash'
import { auditRefusal } from '@/lib/services/alur/audit-refusal'

/** Everything the custodian's browser needs to open one identity; nothing of it is readable without his passphrase. */
export type AmplopTerbuka = Readonly<{ pembukaanId: string; akarId: string; amplop: readonly string[]; kunciTerbungkus: string }>

async function recordPembukaan(petugas: Petugas, input: PembukaanInput) {
  return inTransaction(async ({ tx, at, audit }) => {
    const kasus = await findKasus(tx, petugas, input.pengaduanId)
    if (!kasus) throw new AppError('NOT_FOUND')
    if (!mayIn(kasus.layanan, peranEfektif(petugas, kasus.layanan, kasus.peranDihindari), 'identitas:open')) throw new AppError('FORBIDDEN')
    const kunci = await findKunciTerbungkus(petugas.id, kasus.layanan)
    if (!kunci?.bungkus) throw new AppError('UNAVAILABLE')
    const pembukaanId = await insertPembukaan(tx, at, { ...input, petugasId: petugas.id })
    audit({
      aktor: `petugas:${petugas.id}`, tindakan: 'BUKA_IDENTITAS', objek: `pembukaanIdentitas:${pembukaanId}`,
      rincian: { pengaduan: kasus.id, alasan: input.alasan },
    })
    return { pembukaanId, akarId: kasus.akarId, bungkus: kunci.bungkus }
  })
}

/**
 * Opens an identity for the custodian (W4b): the opening is recorded and committed first, only then does the database
 * hand the envelope out, once. The reporter sees the opening whatever becomes of the request.
 * @throws AppError NOT_FOUND, FORBIDDEN, UNAVAILABLE when this petugas has no active key.
 */
export async function openIdentitas(petugas: Petugas, input: PembukaanInput): Promise<AmplopTerbuka> {
  try {
    const { pembukaanId, akarId, bungkus } = await recordPembukaan(petugas, input)
    crashPoint('after_pembukaan')
    const rows = await releaseAmplop(pembukaanId)
    return {
      pembukaanId,
      akarId,
      amplop: rows.map((row) => Buffer.from(row.isi).toString('base64')),
      kunciTerbungkus: Buffer.from(bungkus).toString('base64'),
    }
  } catch (error) {
    await auditRefusal(petugas, 'BUKA_IDENTITAS', `pengaduan:${input.pengaduanId}`, error)
    throw error
  }
}
