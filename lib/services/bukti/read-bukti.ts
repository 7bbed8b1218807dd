import 'server-only'
import { JENIS_BERKAS, isJenisBerkas } from '@/lib/domain/lapor/bukti'
import { may } from '@/lib/domain/auth/permissions'
import { peranEfektif, type Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { findBukti } from '@/lib/data/bukti'
import { findKasus } from '@/lib/data/kasus'
import { inTransaction } from '@/lib/data/transaction'
import { openObject } from '@/lib/infra/cipher'
import { db } from '@/lib/infra/db'
import { sha256 } from '@/lib/infra/kode'
import { log } from '@/lib/infra/log'
import { storage } from '@/lib/infra/storage/storage'
import { auditRefusal } from '@/lib/services/alur/audit-refusal'
import { buktiContext } from './store-bukti'

export type BuktiBerkas = Readonly<{ bytes: Buffer; jenis: string; namaUnduh: string }>

/** An address somebody made up is no file, not a fault. */
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

type Row = NonNullable<Awaited<ReturnType<typeof findBukti>>>

/** Stored bytes that do not match their fingerprint are not evidence: they are refused, not shown. */
async function openStored(row: Row): Promise<Buffer> {
  const body = await storage().get(row.kunciObjek)
  if (!body || sha256(body) !== row.sidikObjek) {
    log('error', 'bukti.unreadable', { reason: body === null ? 'missing' : 'damaged' })
    throw new AppError('UNAVAILABLE')
  }
  return openObject({ kunciTersegel: Buffer.from(row.kunciTersegel), body }, buktiContext(row.kirimanId, row.sidikAsli))
}

/**
 * One evidence file for a handler, decrypted on its way. Each reading is an audit row, written before the bytes leave.
 * @throws AppError NOT_FOUND, FORBIDDEN, UNAVAILABLE when the object is missing or damaged.
 */
export async function readBukti(petugas: Petugas, pengaduanId: string, buktiId: string): Promise<BuktiBerkas> {
  try {
    const kasus = await findKasus(db, petugas, pengaduanId)
    const row = kasus && UUID.test(buktiId) ? await findBukti(pengaduanId, buktiId) : null
    if (!kasus || !row) throw new AppError('NOT_FOUND')
    if (!may(peranEfektif(petugas, kasus.layanan, kasus.peranDihindari), 'bukti:read')) throw new AppError('FORBIDDEN')
    await inTransaction(async ({ audit }) =>
      audit({ aktor: `petugas:${petugas.id}`, tindakan: 'UNDUH_BUKTI', objek: `bukti:${row.id}`, rincian: { pengaduan: pengaduanId } }),
    )
    const extension = isJenisBerkas(row.jenisBerkas) ? JENIS_BERKAS[row.jenisBerkas] : 'bin'
    // The reporter's own file name may name him; the officer gets a neutral one.
    return { bytes: await openStored(row), jenis: row.jenisBerkas, namaUnduh: `${kasus.nomorTiket}-bukti-${row.urutan + 1}.${extension}` }
  } catch (error) {
    await auditRefusal(petugas, 'UNDUH_BUKTI', `pengaduan:${pengaduanId}`, error)
    throw error
  }
}
