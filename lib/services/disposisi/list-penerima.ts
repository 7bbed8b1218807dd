import 'server-only'
import { diKantorAtasan } from '@/lib/domain/auth/petugas'
import { isPenangan, isPenerimaDisposisi } from '@/lib/domain/dokumen/langkah'
import { STANDAR } from '@/lib/domain/layanan/semua'
import type { Kasus } from '@/lib/data/kasus'
import { listPetugasAtasan } from '@/lib/data/petugas'
import { listBidang } from '@/lib/data/unit'
import { now } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'

export type Penerima = Readonly<{ id: string; nama: string; menangani: boolean }>

/** Where a case may be routed to: the posts of this office it is not about; with the whole office avoided, the one above. */
export async function listPenerima({ layanan, peranDihindari }: Pick<Kasus, 'layanan' | 'peranDihindari'>): Promise<readonly Penerima[]> {
  const pelaksana = STANDAR[layanan].pelaksanaAtasan
  if (diKantorAtasan(peranDihindari) && pelaksana) {
    const units = (await listPetugasAtasan(db, pelaksana.peran, layanan, now())).map(
      ({ unit }) => [unit.id, { ...unit, menangani: true }] as const,
    )
    return [...new Map(units).values()]
  }
  return (await listBidang(layanan)).flatMap(({ id, nama, posisi }) =>
    posisi && !peranDihindari.includes(posisi) && isPenerimaDisposisi(layanan, posisi)
      ? [{ id, nama, menangani: isPenangan(layanan, posisi) }]
      : [],
  )
}
