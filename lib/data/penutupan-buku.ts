import 'server-only'
import type { Saringan } from '@/lib/domain/buku/saringan'
import type { Layanan } from '@/lib/domain/layanan'
import { db, type Tx } from '@/lib/infra/db'

type Penutupan = Readonly<{
  layanan: Layanan
  tahun: number
  bulan: number
  nomor: readonly number[]
  jejakHash: string
  petugasId: string
}>

/** Closes a month. A second closing of the same month breaks the unique index. */
export async function insertPenutupan(tx: Tx, at: Date, { nomor, ...row }: Penutupan): Promise<void> {
  const data = { ...row, jumlah: nomor.length, nomorAwal: nomor[0] ?? null, nomorAkhir: nomor.at(-1) ?? null, dibuatAt: at }
  await tx.penutupanBuku.create({ data, select: { id: true } })
}

/** Closings of a year, January first. */
export async function listPenutupan(layanan: Layanan, tahun: number) {
  return db.penutupanBuku.findMany({
    where: { layanan, tahun },
    orderBy: { bulan: 'asc' },
    select: { bulan: true, jejakHash: true, petugasId: true, dibuatAt: true },
  })
}

type Ekspor = Readonly<{
  bentuk: 'PDF' | 'XLSX'
  saringan: Saringan
  pengaduanIds: readonly string[]
  jumlah: number
  sidik: string
  petugasId: string
}>

export async function insertEkspor(tx: Tx, at: Date, { saringan, pengaduanIds, ...row }: Ekspor): Promise<void> {
  const { layanan, tahun, bulan, status, kanal, cari } = saringan
  const data = { ...row, layanan, saringan: { tahun, bulan, status, kanal, cari }, pengaduanIds: [...pengaduanIds], dibuatAt: at }
  await tx.eksporBuku.create({ data, select: { id: true } })
}

export async function listEkspor(layanan: Layanan, take: number) {
  return db.eksporBuku.findMany({
    where: { layanan },
    orderBy: { dibuatAt: 'desc' },
    take,
    select: { id: true, bentuk: true, saringan: true, pengaduanIds: true, sidik: true, petugasId: true, dibuatAt: true },
  })
}
