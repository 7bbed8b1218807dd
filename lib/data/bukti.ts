import 'server-only'
import { db, type Tx } from '@/lib/infra/db'
import type { Prisma } from '@/lib/infra/generated/prisma/client'

const SELECT = {
  id: true,
  formulirId: true,
  urutan: true,
  kunciObjek: true,
  kunciTersegel: true,
  namaTersegel: true,
  jenisBerkas: true,
  ukuran: true,
  sidikAsli: true,
  sidikObjek: true,
  sidikPilihan: true,
  kunciObjekAsli: true,
  kunciAsliTersegel: true,
  sidikObjekAsli: true,
  sidikBersih: true,
  tanda: true,
  pindaian: true,
  ukuranAsli: true,
  unggahanId: true,
  hilangAt: true,
  pemindaian: true,
  diperiksaId: true,
  dibuatAt: true,
} as const satisfies Prisma.BuktiSelect

export type BuktiRow = Prisma.BuktiGetPayload<{ select: typeof SELECT }>

export type NewBukti = Omit<Prisma.BuktiCreateManyInput, 'dibuatAt' | 'pengaduanId' | 'diperiksaId' | 'hilangAt'>

/**
 * Keeps a file of a form that is not sent yet. `baru` is false when this very file came before (a retry): the new objects
 * are then nobody's. Null when the form holds `maksimum` others; files of one form wait for one another here, so that
 * several sent at once are counted one by one.
 */
export async function insertBukti(at: Date, row: NewBukti, maksimum: number): Promise<Readonly<{ id: string; baru: boolean }> | null> {
  const { formulirId, sidikAsli } = row
  return db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${formulirId}, 0))`
    const others = await tx.bukti.count({ where: { formulirId, pengaduanId: null, pindaian: false, sidikAsli: { not: sidikAsli } } })
    if (others >= maksimum) return null
    const { count } = await tx.bukti.createMany({ data: [{ ...row, dibuatAt: at }], skipDuplicates: true })
    const { id } = await tx.bukti.findUniqueOrThrow({ where: { formulirId_sidikAsli: { formulirId, sidikAsli } }, select: { id: true } })
    return { id, baru: count === 1 }
  })
}

/** Puts a file in that needs no waiting: it is sealed and handed to its case in the same transaction. */
export async function insertBuktiSekali(tx: Tx, at: Date, row: NewBukti): Promise<void> {
  await tx.bukti.create({ data: { ...row, dibuatAt: at }, select: { id: true } })
}

/** Files that wait for their case. */
export async function listDraftBukti(formulirId: string): Promise<readonly BuktiRow[]> {
  return db.bukti.findMany({ where: { formulirId, pengaduanId: null }, orderBy: { urutan: 'asc' }, select: SELECT })
}

/** Every object a file consists of, beside its slices. */
const OBJEK = { kunciObjek: true, kunciObjekAsli: true } as const
const objekOf = (row: Readonly<{ kunciObjek: string; kunciObjekAsli: string | null }>) =>
  [row.kunciObjek, row.kunciObjekAsli].filter((key): key is string => key !== null)

export async function deleteDraftBukti(formulirId: string, id: string): Promise<readonly string[]> {
  const row = await db.bukti.findFirst({ where: { id, formulirId, pengaduanId: null }, select: OBJEK })
  if (!row) return []
  const { count } = await db.bukti.deleteMany({ where: { id, formulirId, pengaduanId: null } })
  return count === 1 ? objekOf(row) : []
}

/** The large upload behind a waiting file, if there is one. */
export async function findDraftUnggahan(formulirId: string, id: string): Promise<string | null> {
  const row = await db.bukti.findFirst({ where: { id, formulirId, pengaduanId: null }, select: { unggahanId: true } })
  return row?.unggahanId ?? null
}

/** Hands waiting files to the case and returns them in order. */
export async function attachBukti(tx: Tx, formulirId: string, pengaduanId: string): Promise<readonly BuktiRow[]> {
  await tx.bukti.updateMany({ where: { formulirId, pengaduanId: null }, data: { pengaduanId } })
  return tx.bukti.findMany({ where: { formulirId, pengaduanId }, orderBy: { urutan: 'asc' }, select: SELECT })
}

/** The key of an original is sealed to people now; the server forgets it. */
export async function forgetKunciAsli(tx: Tx, id: string): Promise<void> {
  await tx.bukti.updateMany({ where: { id }, data: { kunciAsliTersegel: null } })
}

export async function listBukti(client: Tx, pengaduanId: string): Promise<readonly BuktiRow[]> {
  return client.bukti.findMany({ where: { pengaduanId }, orderBy: [{ dibuatAt: 'asc' }, { urutan: 'asc' }], select: SELECT })
}

export async function findBukti(client: Tx, pengaduanId: string, id: string): Promise<BuktiRow | null> {
  return client.bukti.findFirst({ where: { id, pengaduanId }, select: SELECT })
}

export async function markBuktiDiperiksa(tx: Tx, pengaduanId: string, petugasId: string): Promise<void> {
  await tx.bukti.updateMany({ where: { pengaduanId, diperiksaId: null }, data: { diperiksaId: petugasId } })
}

/** Drafts older than `before` whose case never came. */
export async function listStaleDrafts(before: Date, take: number) {
  return db.bukti.findMany({ where: { pengaduanId: null, dibuatAt: { lt: before } }, take, select: { id: true, formulirId: true } })
}

/** Does any row know this object: as a file, as an original, as a slice of a large one, as the scan of a signed paper, or as an official's? */
export async function existsObjek(kunciObjek: string): Promise<boolean> {
  const [files, slices, scans, own] = await Promise.all([
    db.bukti.count({ where: { OR: [{ kunciObjek }, { kunciObjekAsli: kunciObjek }] } }),
    db.irisanUnggahan.count({ where: { kunciObjek } }),
    db.pindaianSurat.count({ where: { kunciObjek } }),
    db.berkasPetugas.count({ where: { kunciObjek } }),
  ])
  return files + slices + scans + own > 0
}

/** A page of files, by id, for the nightly look at their objects. */
export async function listBuktiAfter(id: string | null, take: number): Promise<readonly BuktiRow[]> {
  return db.bukti.findMany({ where: id ? { id: { gt: id } } : {}, orderBy: { id: 'asc' }, take, select: SELECT })
}

export async function setHilang(id: string, hilangAt: Date | null): Promise<void> {
  await db.bukti.updateMany({ where: { id }, data: { hilangAt } })
}

/** Files no scanner has judged yet; what lies sealed without a copy can be judged by none. */
export async function listUnscanned(after: string | null, take: number): Promise<readonly BuktiRow[]> {
  const where = {
    pemindaian: { in: ['BELUM_DIPINDAI', 'GAGAL_DIPINDAI'] },
    hilangAt: null,
    NOT: { tanda: { has: 'TANPA_SALINAN' } },
    ...(after ? { id: { gt: after } } : {}),
  } as const
  return db.bukti.findMany({
    where: { ...where, pemindaian: { in: [...where.pemindaian.in] } },
    orderBy: { id: 'asc' },
    take,
    select: SELECT,
  })
}

export async function setPemindaian(id: string, pemindaian: BuktiRow['pemindaian']): Promise<void> {
  await db.bukti.updateMany({ where: { id }, data: { pemindaian } })
}

type Sum = { jumlah: bigint | null }

/** Bytes of files and slices whose form is not sent yet, all of them. */
export async function sumUnsent(): Promise<number> {
  const rows = await db.$queryRaw<Sum[]>`
    SELECT (SELECT coalesce(sum("ukuran"::bigint + coalesce("ukuranAsli", 0)), 0) FROM "bukti" WHERE "pengaduanId" IS NULL AND "unggahanId" IS NULL)
      + (SELECT coalesce(sum(u."diterima"::bigint), 0) FROM "unggahan" u LEFT JOIN "bukti" b ON b."unggahanId" = u."id" WHERE b."pengaduanId" IS NULL) AS jumlah`
  return Number(rows[0]?.jumlah ?? 0)
}

/** The same for one form. */
export async function sumUnsentOf(formulirId: string): Promise<number> {
  const rows = await db.$queryRaw<Sum[]>`
    SELECT (SELECT coalesce(sum("ukuran"::bigint + coalesce("ukuranAsli", 0)), 0) FROM "bukti" WHERE "formulirId" = ${formulirId} AND "pengaduanId" IS NULL AND "unggahanId" IS NULL)
      + (SELECT coalesce(sum(u."diterima"::bigint), 0) FROM "unggahan" u LEFT JOIN "bukti" b ON b."unggahanId" = u."id" WHERE u."formulirId" = ${formulirId} AND b."pengaduanId" IS NULL) AS jumlah`
  return Number(rows[0]?.jumlah ?? 0)
}

/** Fingerprints of the files that came with a form. */
export async function listSidikAsli(tx: Tx, formulirId: string): Promise<readonly string[]> {
  return (await tx.bukti.findMany({ where: { formulirId }, select: { sidikAsli: true } })).map((row) => row.sidikAsli)
}
