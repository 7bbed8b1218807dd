import 'server-only'
import type { Layanan } from '@/lib/domain/layanan'
import { db, type Tx } from '@/lib/infra/db'
import type { Prisma } from '@/lib/infra/generated/prisma/client'
import { containsText } from './like'

/** Columns the public may read. The case, its ids and its people are not among them. */
const PUBLIC = {
  nomor: true,
  layanan: true,
  judul: true,
  ringkasan: true,
  jawaban: true,
  topik: true,
  jenisUnit: true,
  hasil: true,
  bulanTerima: true,
  bulanJawab: true,
  hariKerja: true,
  tayangAt: true,
} as const satisfies Prisma.PublikasiSelect

export type PublikasiPublik = Prisma.PublikasiGetPayload<{ select: typeof PUBLIC }>

export type SaringPublikasi = Readonly<{ kata: string; topik: string; jenisUnit: string; tahun: number | null; layanan?: Layanan }>

function whereOf({ kata, topik, jenisUnit, tahun, layanan }: SaringPublikasi): Prisma.PublikasiWhereInput {
  const contains = containsText(kata)
  return {
    status: 'DITAYANGKAN',
    ...(kata ? { OR: [{ judul: contains }, { ringkasan: contains }, { jawaban: contains }] } : {}),
    ...(layanan ? { layanan } : {}),
    ...(topik ? { topik } : {}),
    ...(jenisUnit ? { jenisUnit } : {}),
    ...(tahun ? { bulanTerima: { gte: new Date(Date.UTC(tahun, 0)), lt: new Date(Date.UTC(tahun + 1, 0)) } } : {}),
  }
}

export async function listPublikasiPublik(saring: SaringPublikasi, take: number, skip: number): Promise<readonly PublikasiPublik[]> {
  return db.publikasi.findMany({ where: whereOf(saring), select: PUBLIC, orderBy: [{ tayangAt: 'desc' }, { nomor: 'desc' }], take, skip })
}

export async function countPublikasiPublik(saring: SaringPublikasi): Promise<number> {
  return db.publikasi.count({ where: whereOf(saring) })
}

export async function findPublikasiPublik(nomor: string): Promise<PublikasiPublik | null> {
  return db.publikasi.findFirst({ where: { nomor, status: 'DITAYANGKAN' }, select: PUBLIC })
}

export async function findPublikasi(client: Tx, pengaduanId: string) {
  return client.publikasi.findUnique({ where: { pengaduanId } })
}

/** Years in which something published was received, newest first. */
export async function listTahunPublik(): Promise<readonly number[]> {
  const rows = await db.publikasi.findMany({ where: { status: 'DITAYANGKAN' }, select: { bulanTerima: true }, distinct: ['bulanTerima'] })
  return [...new Set(rows.map((row) => row.bulanTerima.getUTCFullYear()))].sort((a, b) => b - a)
}
