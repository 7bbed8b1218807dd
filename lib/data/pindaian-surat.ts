import 'server-only'
import type { JenisDokumen } from '@/lib/domain/dokumen/cetak'
import { db, type Tx } from '@/lib/infra/db'
import type { Prisma } from '@/lib/infra/generated/prisma/client'

const SELECT = {
  id: true,
  jenis: true,
  versi: true,
  kunciObjek: true,
  kunciTersegel: true,
  jenisBerkas: true,
  ukuran: true,
  sidik: true,
  sidikObjek: true,
  pemindaian: true,
  petugasId: true,
  dibuatAt: true,
} as const satisfies Prisma.PindaianSuratSelect

export type PindaianRow = Prisma.PindaianSuratGetPayload<{ select: typeof SELECT }>

/** False when this very file lies beside this very paper already. */
export async function insertPindaian(tx: Tx, row: Prisma.PindaianSuratCreateManyInput): Promise<boolean> {
  const { count } = await tx.pindaianSurat.createMany({ data: [row], skipDuplicates: true })
  return count === 1
}

/** The scans of a case, newest first. The caller has judged the case's scope. */
export async function listPindaian(pengaduanId: string): Promise<readonly PindaianRow[]> {
  return db.pindaianSurat.findMany({ where: { pengaduanId }, select: SELECT, orderBy: { dibuatAt: 'desc' } })
}

/** Scans no scanner has judged yet, by their id. */
export async function listPindaianUnscanned(after: string | null, take: number) {
  const where = { pemindaian: { in: ['BELUM_DIPINDAI' as const, 'GAGAL_DIPINDAI' as const] }, ...(after ? { id: { gt: after } } : {}) }
  return db.pindaianSurat.findMany({ where, orderBy: { id: 'asc' }, take, select: { ...SELECT, pengaduanId: true } })
}

export async function setPemindaianSurat(id: string, pemindaian: PindaianRow['pemindaian']): Promise<void> {
  await db.pindaianSurat.updateMany({ where: { id }, data: { pemindaian } })
}

export async function findPindaian(pengaduanId: string, id: string): Promise<PindaianRow | null> {
  return db.pindaianSurat.findFirst({ where: { id, pengaduanId }, select: SELECT })
}

/** Fingerprints of the scans of one paper, for anybody who holds the paper's code. */
export async function listSidikPindaian(
  which: Readonly<{ pengaduanId: string; jenis: JenisDokumen; versi: number }>,
): Promise<readonly string[]> {
  const rows = await db.pindaianSurat.findMany({ where: which, select: { sidik: true }, orderBy: { dibuatAt: 'asc' } })
  return rows.map((row) => row.sidik)
}
