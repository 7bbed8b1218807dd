import 'server-only'
import { db, type Tx } from '@/lib/infra/db'
import type { Prisma } from '@/lib/infra/generated/prisma/client'

const SELECT = {
  id: true,
  pengaduanId: true,
  dokumen: true,
  tahap: true,
  keteranganTersegel: true,
  kunciObjek: true,
  kunciTersegel: true,
  jenisBerkas: true,
  ukuran: true,
  sidik: true,
  sidikObjek: true,
  pemindaian: true,
  bolehPublik: true,
  disetujuiAt: true,
  petugasId: true,
  dibuatAt: true,
} as const satisfies Prisma.BerkasPetugasSelect

export type BerkasPetugasRow = Prisma.BerkasPetugasGetPayload<{ select: typeof SELECT }>

/** False when this very file lies beside this very paper already. */
export async function insertBerkasPetugas(tx: Tx, row: Prisma.BerkasPetugasCreateManyInput): Promise<boolean> {
  return (await tx.berkasPetugas.createMany({ data: [row], skipDuplicates: true })).count === 1
}

/** Files of officials beside the papers of a case, oldest first. The caller has judged the case's scope. */
export async function listBerkasPetugas(client: Tx, pengaduanId: string): Promise<readonly BerkasPetugasRow[]> {
  return client.berkasPetugas.findMany({ where: { pengaduanId }, orderBy: [{ dibuatAt: 'asc' }, { id: 'asc' }], select: SELECT })
}

/** Files no scanner has judged yet, by their id. */
export async function listBerkasUnscanned(after: string | null, take: number): Promise<readonly BerkasPetugasRow[]> {
  const where = { pemindaian: { in: ['BELUM_DIPINDAI' as const, 'GAGAL_DIPINDAI' as const] }, ...(after ? { id: { gt: after } } : {}) }
  return db.berkasPetugas.findMany({ where, orderBy: { id: 'asc' }, take, select: SELECT })
}

export async function setPemindaianBerkas(id: string, pemindaian: BerkasPetugasRow['pemindaian']): Promise<void> {
  await db.berkasPetugas.updateMany({ where: { id }, data: { pemindaian } })
}

/** Exactly these photos of a case are for the public; what its officers did not mark is never among them. */
export async function approveFoto(
  tx: Tx,
  pengaduanId: string,
  ids: readonly string[],
  oleh: Readonly<{ disetujuiId: string; disetujuiAt: Date }>,
): Promise<void> {
  const marked = { pengaduanId, bolehPublik: true } as const
  await tx.berkasPetugas.updateMany({ where: { ...marked, id: { notIn: [...ids] } }, data: { disetujuiId: null, disetujuiAt: null } })
  await tx.berkasPetugas.updateMany({ where: { ...marked, id: { in: [...ids] }, disetujuiAt: null }, data: oleh })
}

/** Approved photos of a published record, in the order they were taken in. */
export async function listFotoTayang(nomor: string): Promise<readonly BerkasPetugasRow[]> {
  const publikasi = await db.publikasi.findFirst({ where: { nomor, status: 'DITAYANGKAN' }, select: { pengaduanId: true } })
  if (!publikasi) return []
  return db.berkasPetugas.findMany({
    where: { pengaduanId: publikasi.pengaduanId, bolehPublik: true, disetujuiAt: { not: null }, pemindaian: { not: 'TERINFEKSI' } },
    orderBy: [{ dibuatAt: 'asc' }, { id: 'asc' }],
    select: SELECT,
  })
}
