import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { listPetugasNames } from '@/lib/data/petugas'
import { listDikenal, listEksporRekap } from '@/lib/data/rekap'
import { assertRekap, cakupanRekap } from './hak-rekap'

/** Exports shown on the page. */
const TAKE = 20

export type EksporRekap = Readonly<{
  id: string
  bentuk: string
  saringan: Readonly<Record<string, unknown>>
  jumlah: number
  sidik: string
  oleh: string
  at: Date
}>

/**
 * The last files made of the recap, for whoever reads the whole of it. Counts only cases this reader may know of.
 * @throws AppError FORBIDDEN.
 */
export async function listEksporRekapFor(petugas: Petugas): Promise<readonly EksporRekap[]> {
  await assertRekap(petugas, 'BACA_REKAP')
  if (cakupanRekap(petugas) !== null) return []
  const rows = await listEksporRekap(TAKE)
  const [names, known] = await Promise.all([
    listPetugasNames([...new Set(rows.map((row) => row.petugasId))]),
    listDikenal(petugas, [...new Set(rows.flatMap((row) => row.pengaduanIds))]),
  ])
  return rows.map((row) => ({
    id: row.id,
    bentuk: row.bentuk,
    saringan: row.saringan as Readonly<Record<string, unknown>>,
    jumlah: row.pengaduanIds.filter((id) => known.has(id)).length,
    sidik: row.sidik,
    oleh: names.get(row.petugasId) ?? '',
    at: row.dibuatAt,
  }))
}
