import 'server-only'
import { db, type Tx } from '@/lib/infra/db'

const SELECT = {
  id: true,
  kirimanId: true,
  urutan: true,
  kunciObjek: true,
  kunciTersegel: true,
  namaTersegel: true,
  jenisBerkas: true,
  ukuran: true,
  sidikAsli: true,
  sidikObjek: true,
  pemindaian: true,
  diperiksaId: true,
  dibuatAt: true,
} as const

export type NewBukti = Readonly<{
  kirimanId: string
  urutan: number
  kunciObjek: string
  kunciTersegel: Uint8Array<ArrayBuffer>
  namaTersegel: Uint8Array<ArrayBuffer>
  jenisBerkas: string
  ukuran: number
  sidikAsli: string
  sidikObjek: string
}>

/** Returns false when this very file came before (a retry): the new object is then nobody's and is reaped. */
export async function insertBukti(at: Date, row: NewBukti): Promise<boolean> {
  const { count } = await db.bukti.createMany({
    data: [{ ...row, pemindaian: 'BELUM_DIPINDAI', dibuatAt: at }],
    skipDuplicates: true,
  })
  return count === 1
}

/** Files that wait for their case. */
export async function listDraftBukti(kirimanId: string) {
  return db.bukti.findMany({ where: { kirimanId, pengaduanId: null }, orderBy: { urutan: 'asc' }, select: SELECT })
}

export async function deleteDraftBukti(kirimanId: string, id: string): Promise<string | null> {
  const row = await db.bukti.findFirst({ where: { id, kirimanId, pengaduanId: null }, select: { kunciObjek: true } })
  if (!row) return null
  await db.bukti.deleteMany({ where: { id, kirimanId, pengaduanId: null } })
  return row.kunciObjek
}

/** Hands waiting files to the case. Returns their fingerprints in order. */
export async function attachBukti(tx: Tx, kirimanId: string, pengaduanId: string): Promise<readonly string[]> {
  await tx.bukti.updateMany({ where: { kirimanId, pengaduanId: null }, data: { pengaduanId } })
  const rows = await tx.bukti.findMany({ where: { kirimanId, pengaduanId }, orderBy: { urutan: 'asc' }, select: { sidikAsli: true } })
  return rows.map((row) => row.sidikAsli)
}

export async function listBukti(client: Tx, pengaduanId: string) {
  return client.bukti.findMany({ where: { pengaduanId }, orderBy: [{ dibuatAt: 'asc' }, { urutan: 'asc' }], select: SELECT })
}

export async function findBukti(pengaduanId: string, id: string) {
  return db.bukti.findFirst({ where: { id, pengaduanId }, select: SELECT })
}

export async function markBuktiDiperiksa(tx: Tx, pengaduanId: string, petugasId: string): Promise<void> {
  await tx.bukti.updateMany({ where: { pengaduanId, diperiksaId: null }, data: { diperiksaId: petugasId } })
}

/** Drafts older than `before` whose case never came. */
export async function listStaleDrafts(before: Date, take: number) {
  return db.bukti.findMany({ where: { pengaduanId: null, dibuatAt: { lt: before } }, take, select: { id: true, kunciObjek: true } })
}

export async function deleteBuktiRow(id: string): Promise<boolean> {
  const { count } = await db.bukti.deleteMany({ where: { id, pengaduanId: null } })
  return count === 1
}

export async function existsObjek(kunciObjek: string): Promise<boolean> {
  return (await db.bukti.count({ where: { kunciObjek } })) > 0
}
