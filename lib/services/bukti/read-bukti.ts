import 'server-only'
import { akhiranOf } from '@/lib/domain/lapor/bukti'
import { bolehUnduh, namaNetral, tanpaSalinan } from '@/lib/domain/lapor/tanda-bukti'
import { mayIn } from '@/lib/domain/auth/permissions'
import { peranEfektif, type Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { findBukti, listBukti, type BuktiRow } from '@/lib/data/bukti'
import { findKasus, type Kasus } from '@/lib/data/kasus'
import { inTransaction } from '@/lib/data/transaction'
import { db } from '@/lib/infra/db'
import { recordRefusal } from '@/lib/services/alur/audit-refusal'
import { openStored } from './open-stored'

/** `isi` comes in pieces: a recording is never held whole. `ukuran` in bytes. */
export type BuktiBerkas = Readonly<{
  isi: AsyncIterable<Uint8Array> | Iterable<Uint8Array>
  ukuran: number
  jenis: string
  namaUnduh: string
}>

/** Saved to the officer's computer, or only looked at inside the case. */
export type CaraBaca = 'UNDUH_BUKTI' | 'LIHAT_BUKTI'

/** An address somebody made up is no file, not a fault. */
export const BUKTI_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The file and its case, for a handler who may read it. @throws AppError NOT_FOUND, FORBIDDEN. */
export async function requireBukti(
  petugas: Petugas,
  pengaduanId: string,
  buktiId: string,
): Promise<Readonly<{ kasus: Kasus; row: BuktiRow }>> {
  const kasus = await findKasus(db, petugas, pengaduanId)
  const row = kasus && BUKTI_ID.test(buktiId) ? await findBukti(db, pengaduanId, buktiId) : null
  if (!kasus || !row) throw new AppError('NOT_FOUND')
  if (!mayIn(kasus.layanan, peranEfektif(petugas, kasus.layanan, kasus.peranDihindari), 'bukti:read')) throw new AppError('FORBIDDEN')
  return { kasus, row }
}

/** The reporter's own file name may name him; on the officer's disk it never stands, whatever the layanan. */
async function namaUnduhOf({ id, layanan }: Kasus, row: BuktiRow): Promise<string> {
  return namaNetral(await nomorBukti(id, row.id), { akhiran: akhiranOf(row.jenisBerkas, layanan), pindaian: row.pindaian })
}

/** The place of a file among those of its case, counted from one. */
export async function nomorBukti(pengaduanId: string, buktiId: string): Promise<number> {
  return (await listBukti(db, pengaduanId)).findIndex((row) => row.id === buktiId) + 1
}

/**
 * One evidence file for a handler, decrypted on its way. Each reading is an audit row, written before the bytes leave.
 * @throws AppError NOT_FOUND, FORBIDDEN (also for a file found infected, for one with scripts that is not just looked at, and for a letter without a copy), UNAVAILABLE when the object is missing or damaged.
 */
export async function readBukti(
  petugas: Petugas,
  pengaduanId: string,
  buktiId: string,
  cara: CaraBaca = 'UNDUH_BUKTI',
): Promise<BuktiBerkas> {
  return recordRefusal(petugas, cara, `pengaduan:${pengaduanId}`, async () => {
    const { kasus, row } = await requireBukti(petugas, pengaduanId, buktiId)
    if (row.pemindaian === 'TERINFEKSI' || tanpaSalinan(row.tanda) || (cara === 'UNDUH_BUKTI' && !bolehUnduh(row.tanda)))
      throw new AppError('FORBIDDEN')
    await inTransaction(async ({ audit }) =>
      audit({ aktor: `petugas:${petugas.id}`, tindakan: cara, objek: `bukti:${row.id}`, rincian: { pengaduan: pengaduanId } }),
    )
    return {
      isi: await openStored(row),
      ukuran: row.ukuran,
      jenis: row.jenisBerkas,
      namaUnduh: `${kasus.nomorTiket}-${await namaUnduhOf(kasus, row)}`,
    }
  })
}
