import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { writeCsv } from '@/lib/domain/impor/csv'
import { findImpor, listBaris } from '@/lib/data/impor'
import { inTransaction } from '@/lib/data/transaction'
import { openBaris, openKepala, requirePengimpor } from './impor-context'

const SEMUA = 5001

/** The rows that were refused, as they came, with their number and the reasons: to be corrected and brought again. */
export async function exportGalat(
  petugas: Petugas,
  id: string,
  alasanOf: (key: string) => string,
  judul: Readonly<{ nomor: string; alasan: string }>,
): Promise<string> {
  await requirePengimpor(petugas, 'UNDUH_GALAT')
  const impor = await findImpor(id)
  if (!impor) throw new AppError('NOT_FOUND')
  const { kepala } = openKepala(id, impor.kepalaTersegel)
  const rows = (await listBaris(id, 'GAGAL', SEMUA)).filter((row) => row.isiTersegel !== null)
  await inTransaction(async ({ audit }) =>
    audit({ aktor: `petugas:${petugas.id}`, tindakan: 'UNDUH_GALAT', objek: `impor:${id}`, rincian: { baris: rows.length } }),
  )
  const baris = rows.map(({ nomor, isiTersegel, alasan }) => [
    ...openBaris(id, nomor, isiTersegel),
    String(nomor),
    alasan.map(alasanOf).join(' '),
  ])
  return writeCsv([[...kepala, judul.nomor, judul.alasan], ...baris])
}
