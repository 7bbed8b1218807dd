import 'server-only'
import { akhiranOf } from '@/lib/domain/lapor/bukti'
import { bolehSaya, namaNetral } from '@/lib/domain/lapor/tanda-bukti'
import { AppError } from '@/lib/domain/errors'
import { findBukti } from '@/lib/data/bukti'
import { findLayanan } from '@/lib/data/pengaduan'
import { db } from '@/lib/infra/db'
import { openStored } from './open-stored'
import { BUKTI_ID, nomorBukti, type BuktiBerkas } from './read-bukti'

/**
 * One file of a reporter's own case, as its handlers read it; its name says nothing of the case, for the device may be
 * somebody else's. A letter scanned at the desk stays there.
 * @throws AppError NOT_FOUND, FORBIDDEN for that and for a file that can do more than be read, UNAVAILABLE when it is missing or damaged.
 */
export async function readBuktiSaya(pengaduanId: string, buktiId: string): Promise<BuktiBerkas> {
  const layanan = await findLayanan(pengaduanId)
  const row = BUKTI_ID.test(buktiId) ? await findBukti(db, pengaduanId, buktiId) : null
  if (!layanan || !row) throw new AppError('NOT_FOUND')
  if (!bolehSaya(row)) throw new AppError('FORBIDDEN')
  return {
    isi: await openStored(row),
    ukuran: row.ukuran,
    jenis: row.jenisBerkas,
    namaUnduh: namaNetral(await nomorBukti(pengaduanId, buktiId), { akhiran: akhiranOf(row.jenisBerkas, layanan), pindaian: false }),
  }
}
