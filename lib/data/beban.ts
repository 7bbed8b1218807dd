import 'server-only'
import { LAYANAN, type Layanan } from '@/lib/domain/layanan'
import { STATUS_AKHIR, type Status } from '@/lib/domain/pengaduan/status'
import { db, type Tx } from '@/lib/infra/db'

const terbuka = { status: { notIn: [...STATUS_AKHIR] as Status[] } }

/** How many open cases of each layanan an account holds, and in how many running examinations it is named. */
export async function countBeban(petugasId: string) {
  const [pegang, tim] = await Promise.all([
    db.pengaduan.groupBy({ by: ['layanan'], where: { pemegangId: petugasId, ...terbuka }, _count: true }),
    db.suratTugas.count({ where: { anggota: { some: { petugasId } }, pengaduan: terbuka } }),
  ])
  const jumlah = new Map(pegang.map(({ layanan, _count }) => [layanan, _count]))
  return { pegang: LAYANAN.flatMap((layanan) => (jumlah.has(layanan) ? [{ layanan, jumlah: jumlah.get(layanan) ?? 0 }] : [])), tim }
}

const PEGANGAN = {
  id: true,
  layanan: true,
  status: true,
  versi: true,
  peranDihindari: true,
  terlapor: { select: { petugasId: true } },
} as const

/** Open cases an account holds in some layanan, with who must not have them. */
export async function listPegangan(tx: Tx, petugasId: string, layanan: readonly Layanan[]) {
  return tx.pengaduan.findMany({
    where: { pemegangId: petugasId, layanan: { in: [...layanan] }, ...terbuka },
    orderBy: { id: 'asc' },
    select: PEGANGAN,
  })
}

/** One of them, as the account saw it; null when it is not in these hands any more, or has moved. */
export async function findPegangan(tx: Tx, petugasId: string, id: string, versi: number) {
  return tx.pengaduan.findFirst({ where: { id, versi, pemegangId: petugasId, ...terbuka }, select: PEGANGAN })
}
