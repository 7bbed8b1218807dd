import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { Saringan } from '@/lib/domain/buku/saringan'
import { listInBuku } from '@/lib/data/buku-baca'
import { listEkspor, listPenutupan } from '@/lib/data/penutupan-buku'
import { listPetugasNames } from '@/lib/data/petugas'
import { assertBuku } from './hak-buku'

/** Exports shown on the page. */
const TAKE = 20

export type CatatanBuku = Readonly<{
  penutupan: readonly Readonly<{ bulan: number; oleh: string; at: Date; hash: string }>[]
  ekspor: readonly Readonly<{
    id: string
    bentuk: string
    saringan: Readonly<Record<string, unknown>>
    jumlah: number
    sidik: string
    oleh: string
    at: Date
  }>[]
}>

/** What somebody else searched for may be a number this reader must not know of. */
const saringanOf = (petugas: Petugas, row: Readonly<{ petugasId: string; saringan: unknown }>): Readonly<Record<string, unknown>> => ({
  ...(row.saringan as Readonly<Record<string, unknown>>),
  ...(row.petugasId === petugas.id ? {} : { cari: null }),
})

/**
 * Closings of the year and the last exports. An export counts the entries this reader may know of: the true number would tell
 * him of a case he must not.
 * @throws AppError FORBIDDEN.
 */
export async function listCatatanBuku(petugas: Petugas, { layanan, tahun }: Pick<Saringan, 'layanan' | 'tahun'>): Promise<CatatanBuku> {
  await assertBuku(petugas, layanan, 'buku:read', 'BACA_BUKU')
  const [penutupan, ekspor] = await Promise.all([listPenutupan(layanan, tahun), listEkspor(layanan, TAKE)])
  const [names, visible] = await Promise.all([
    listPetugasNames([...new Set([...penutupan, ...ekspor].map((row) => row.petugasId))]),
    listInBuku(petugas, layanan, [...new Set(ekspor.flatMap((row) => row.pengaduanIds))]),
  ])
  const nameOf = (id: string) => names.get(id) ?? ''
  return {
    penutupan: penutupan.map((row) => ({ bulan: row.bulan, oleh: nameOf(row.petugasId), at: row.dibuatAt, hash: row.jejakHash })),
    ekspor: ekspor.map((row) => ({
      id: row.id,
      bentuk: row.bentuk,
      saringan: saringanOf(petugas, row),
      jumlah: row.pengaduanIds.filter((id) => visible.has(id)).length,
      sidik: row.sidik,
      oleh: nameOf(row.petugasId),
      at: row.dibuatAt,
    })),
  }
}
