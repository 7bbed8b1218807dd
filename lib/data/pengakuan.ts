import 'server-only'
import { db, type Tx } from '@/lib/infra/db'
import { toDateColumn } from './dates'

export type NewPengakuan = Readonly<{ urutan: number; petugasId: string; alasan: string; tanggalCadangan: string }>

/** @throws Prisma's unique violation when this petugas has said so before. */
export async function insertPengakuan(tx: Tx, at: Date, { urutan, tanggalCadangan, ...row }: NewPengakuan): Promise<void> {
  await tx.pengakuanPemulihan.create({
    data: { ...row, urutan: BigInt(urutan), tanggalCadangan: toDateColumn(tanggalCadangan), dibuatAt: at },
    select: { id: true },
  })
}

/** Who said that anchors from this number on were left behind by a restore, first one first. */
export async function listPengakuan(urutan: number, client: Tx = db) {
  return client.pengakuanPemulihan.findMany({ where: { urutan: BigInt(urutan) }, orderBy: { dibuatAt: 'asc' } })
}

export type Pemeriksaan = Readonly<{ hasil: string; baris: bigint; rusak: number; dibuatAt: Date }>

/** The latest verification of the audit chain. */
export async function findPemeriksaan(): Promise<Pemeriksaan | null> {
  return db.pemeriksaanJejak.findFirst({ orderBy: { id: 'desc' }, select: { hasil: true, baris: true, rusak: true, dibuatAt: true } })
}

export async function insertPemeriksaan(tx: Tx, row: Pemeriksaan): Promise<void> {
  await tx.pemeriksaanJejak.createMany({ data: [row] })
}
