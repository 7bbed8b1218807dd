import 'server-only'
import { segel } from '@/lib/domain/segel'
import type { PembukaanAsliInput } from '@/lib/domain/identitas/asli'
import { fieldBukti } from '@/lib/domain/identitas/amplop'
import { mayIn } from '@/lib/domain/auth/permissions'
import { peranEfektif, type Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import type { AsliTertutup } from '@/lib/domain/identitas/asli-tertutup'
import { insertPembukaanAsli } from '@/lib/data/asli'
import { findBukti } from '@/lib/data/bukti'
import { findKunciTerbungkus, releaseAmplop } from '@/lib/data/identitas'
import { findKasus } from '@/lib/data/kasus'
import { inTransaction } from '@/lib/data/transaction'
import { sha256 } from '@/lib/infra/kode'
import { storage } from '@/lib/infra/storage/storage'
import { recordRefusal } from '@/lib/services/alur/audit-refusal'
import { assertTercatat } from '@/lib/services/kustodi/assert-tercatat'

async function record(petugas: Petugas, input: PembukaanAsliInput) {
  return inTransaction(async ({ tx, at, audit }) => {
    const kasus = await findKasus(tx, petugas, input.pengaduanId)
    const row = kasus && (await findBukti(tx, kasus.id, input.buktiId))
    if (!kasus || !row?.kunciObjekAsli) throw new AppError('NOT_FOUND')
    if (!mayIn(kasus.layanan, peranEfektif(petugas, kasus.layanan, kasus.peranDihindari), 'identitas:open')) throw new AppError('FORBIDDEN')
    const kunci = await findKunciTerbungkus(petugas.id, kasus.layanan)
    if (!kunci?.bungkus) throw new AppError('UNAVAILABLE')
    // Read before the opening is recorded: a picture that is gone costs no opening.
    const body = await storage().get(row.kunciObjekAsli)
    if (!body || sha256(body) !== row.sidikObjekAsli) throw new AppError('UNAVAILABLE')
    const pembukaanId = await insertPembukaanAsli(tx, at, { ...input, petugasId: petugas.id })
    audit({
      aktor: `petugas:${petugas.id}`,
      tindakan: 'BUKA_GAMBAR_ASLI',
      objek: `pembukaanIdentitas:${pembukaanId}`,
      rincian: { pengaduan: kasus.id, bukti: row.id, alasan: input.alasan },
    })
    return { pembukaanId, row, body }
  })
}

/**
 * Opens the original of a picture for the custodian: recorded and committed first like the opening of an identity, then the
 * database hands the sealed key out, once. The reporter reads of it on the tracking page.
 * @throws AppError NOT_FOUND, FORBIDDEN, UNAVAILABLE without an active key or when the stored picture is missing or damaged.
 */
export async function openAsli(petugas: Petugas, input: PembukaanAsliInput): Promise<AsliTertutup> {
  return recordRefusal(petugas, 'BUKA_GAMBAR_ASLI', `pengaduan:${input.pengaduanId}`, async () => {
    const { pembukaanId, row, body } = await record(petugas, input)
    await assertTercatat(`pembukaanIdentitas:${pembukaanId}`, 'BUKA_GAMBAR_ASLI')
    const rows = await releaseAmplop(pembukaanId)
    return {
      akarId: row.formulirId,
      field: fieldBukti(row.id),
      amplop: rows.map((amplop) => Buffer.from(amplop.isi).toString('base64')),
      isi: body.toString('base64'),
      context: segel.asli(row.formulirId, row.sidikAsli),
      jenis: row.jenisBerkas,
      sidik: row.sidikAsli,
    }
  })
}
