import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { Layanan } from '@/lib/domain/layanan'
import { db, type Tx } from '@/lib/infra/db'
import type { Prisma } from '@/lib/infra/generated/prisma/client'
import { containsText } from './like'
import { pengaduanScope } from './scope'

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

type IsiPublikasi = Prisma.PublikasiUncheckedCreateInput
type FaktaPublikasi = Pick<IsiPublikasi, 'layanan' | 'jenisUnit' | 'hasil' | 'bulanTerima' | 'bulanJawab' | 'hariKerja'>

/** Writes the summary of a case, or writes it anew as its next version; what is true of the case is taken once. */
export async function savePublikasi(
  tx: Tx,
  pengaduanId: string,
  isi: Omit<IsiPublikasi, keyof FaktaPublikasi | 'pengaduanId'>,
  fakta: FaktaPublikasi,
) {
  const update = { ...isi, versi: { increment: 1 } }
  await tx.publikasi.upsert({ where: { pengaduanId }, update, create: { ...isi, ...fakta, pengaduanId }, select: { pengaduanId: true } })
}

/** A new version of the summary; false when there is none. */
export async function revisePublikasi(tx: Tx, pengaduanId: string, data: Prisma.PublikasiUncheckedUpdateManyInput): Promise<boolean> {
  return (await tx.publikasi.updateMany({ where: { pengaduanId }, data: { ...data, versi: { increment: 1 } } })).count === 1
}

/** The head consents to the texts as they stand. */
export const consentPublikasi = (tx: Tx, pengaduanId: string, data: Readonly<{ disetujuiId: string; disetujuiAt: Date }>) =>
  tx.publikasi.update({ where: { pengaduanId }, data, select: { pengaduanId: true } })

/** What a summary needs to know of its case: whom it was about, and how it was answered. */
export const findDasarPublikasi = (tx: Tx, pengaduanId: string) =>
  tx.pengaduan.findUniqueOrThrow({
    where: { id: pengaduanId },
    select: {
      unit: { select: { nama: true, jenis: true } },
      jawaban: { where: { status: 'DISETUJUI' }, select: { hasil: true }, take: 1 },
    },
  })

/** Summaries of cases this petugas may know of, the latest change first. */
export async function listPublikasi(petugas: Petugas, take: number) {
  return db.publikasi.findMany({
    where: { pengaduan: pengaduanScope(petugas) },
    orderBy: [{ diubahAt: 'desc' }],
    take,
    select: { pengaduanId: true, judul: true, topik: true, status: true, nomor: true, diubahAt: true },
  })
}
