import 'server-only'
import { findCatatan } from '@/lib/domain/kustodi/perubahan'
import { listJejakOf, listPerubahan, type PerubahanStored } from '@/lib/data/kustodi'
import { isGenuineRow } from '@/lib/infra/audit-mac'
import { raisePeringatan } from './raise-peringatan'

const BATCH = 500
const OPENINGS: readonly string[] = ['pembukaanIdentitas', 'pelepasanSegelUlang', 'cetakIdentitas']

/** Changes of a batch without an audit row of the same transaction that was made with the audit key. */
async function unaccounted(batch: readonly PerubahanStored[]): Promise<readonly PerubahanStored[]> {
  const jejak = (await listJejakOf(batch.map(({ transaksi }) => transaksi))).filter(isGenuineRow)
  return batch.filter(
    (row) =>
      !findCatatan(
        row,
        jejak.filter(({ transaksi }) => transaksi === row.transaksi),
      ),
  )
}

async function raise({ id, tabel, jenis, petugasId }: PerubahanStored): Promise<void> {
  await raisePeringatan({
    jenis: OPENINGS.includes(tabel) ? 'PEMBUKAAN_TANPA_CATATAN' : 'PERUBAHAN_TANPA_CATATAN',
    objek: id.toString(),
    rincian: { nomor: id.toString(), tabel, perubahan: jenis, ...(petugasId ? { petugas: petugasId } : {}) },
    sekali: true,
  })
}

/**
 * Holds what the database itself wrote down about posts, ways to sign in, keys and openings against the audit trail, and
 * raises an alarm for each change nobody accounts for. Returns how many there were.
 */
export async function checkKustodi(sejak: Date): Promise<number> {
  let found = 0
  let after = 0n
  for (let batch = await listPerubahan(after, sejak, BATCH); batch.length > 0; batch = await listPerubahan(after, sejak, BATCH)) {
    const rows = await unaccounted(batch)
    for (const row of rows) await raise(row)
    found += rows.length
    after = batch.at(-1)?.id ?? after
  }
  return found
}
