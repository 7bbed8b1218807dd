import 'server-only'
import { db, type Tx } from '@/lib/infra/db'
import type { Prisma, StatusBarisImpor } from '@/lib/infra/generated/prisma/client'

/** Minutes an import belongs to one worker; a dead worker's import comes back after that. */
const LEASE_MINUTES = 2

const SELECT = {
  id: true,
  status: true,
  kepalaTersegel: true,
  pemetaan: true,
  jumlahBaris: true,
  petugasId: true,
  dibuatAt: true,
  mulaiAt: true,
  selesaiAt: true,
} as const satisfies Prisma.ImporSelect

export type ImporRow = Prisma.ImporGetPayload<{ select: typeof SELECT }>
export type BarisRow = Readonly<{ nomor: number; isiTersegel: Uint8Array | null; alasan: string[] }>

type NewImpor = Readonly<{
  id: string
  petugasId: string
  kepalaTersegel: Uint8Array<ArrayBuffer>
  baris: readonly Readonly<{ nomor: number; isiTersegel: Uint8Array<ArrayBuffer> }>[]
}>

/** Puts a file in with all its rows, numbered as a table program numbers them: the headings are row one. */
export async function insertImpor(tx: Tx, at: Date, { baris, ...impor }: NewImpor): Promise<void> {
  await tx.impor.create({ data: { ...impor, jumlahBaris: baris.length, dibuatAt: at }, select: { id: true } })
  await tx.barisImpor.createMany({
    data: baris.map((row) => ({ imporId: impor.id, ...row, alasan: [] })),
  })
}

export const findImpor = (id: string, client: Tx = db): Promise<ImporRow | null> =>
  client.impor.findUnique({ where: { id }, select: SELECT })

export const listImpor = (take: number): Promise<readonly ImporRow[]> =>
  db.impor.findMany({ select: SELECT, orderBy: { dibuatAt: 'desc' }, take })

export async function listBaris(imporId: string, status: StatusBarisImpor | null, take: number): Promise<readonly BarisRow[]> {
  const where = { imporId, ...(status ? { status } : {}) }
  return db.barisImpor.findMany({ where, select: { nomor: true, isiTersegel: true, alasan: true }, orderBy: { nomor: 'asc' }, take })
}

/** Rows by what became of them. */
export async function countBaris(imporId: string): Promise<Readonly<Record<StatusBarisImpor, number>>> {
  const counts = await db.barisImpor.groupBy({ by: ['status'], where: { imporId }, _count: true })
  return { ANTRE: 0, MASUK: 0, GANDA: 0, GAGAL: 0, ...Object.fromEntries(counts.map(({ status, _count }) => [status, _count])) }
}

/** Sets a prepared import running. Returns false when somebody did so before. */
export async function startImpor(tx: Tx, at: Date, id: string, pemetaan: Prisma.InputJsonValue): Promise<boolean> {
  return (
    (await tx.impor.updateMany({ where: { id, status: 'DISIAPKAN' }, data: { status: 'BERJALAN', pemetaan, mulaiAt: at } })).count === 1
  )
}

const until = (at: Date) => new Date(at.getTime() + LEASE_MINUTES * 60_000)

export type ImporDipegang = Readonly<{ id: string; pemetaan: unknown; dikunciSampai: Date }>

/** Takes one running import for this worker; others skip it. */
export async function claimImpor(at: Date): Promise<ImporDipegang | null> {
  const [row] = await db.$queryRaw<ImporDipegang[]>`
    UPDATE "impor" SET "dikunciSampai" = ${until(at)}
    WHERE "id" IN (
      SELECT "id" FROM "impor" WHERE "status" = 'BERJALAN' AND ("dikunciSampai" IS NULL OR "dikunciSampai" < ${at})
      ORDER BY "mulaiAt" LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING "id", "pemetaan", "dikunciSampai"`
  return row ?? null
}

/** Keeps it for another batch; null when another worker has it by now. */
export async function extendImpor(impor: ImporDipegang, at: Date): Promise<ImporDipegang | null> {
  const dikunciSampai = until(at)
  const { count } = await db.impor.updateMany({ where: { id: impor.id, dikunciSampai: impor.dikunciSampai }, data: { dikunciSampai } })
  return count === 1 ? { ...impor, dikunciSampai } : null
}

export async function finishImpor(tx: Tx, at: Date, id: string): Promise<boolean> {
  return (
    (await tx.impor.updateMany({ where: { id, status: 'BERJALAN' }, data: { status: 'SELESAI', selesaiAt: at, dikunciSampai: null } }))
      .count === 1
  )
}

type Hasil = Readonly<{ status: Exclude<StatusBarisImpor, 'ANTRE'>; alasan?: readonly string[]; pengaduanId?: string }>

/** Says what became of a row that still waited. What lies in the register, or lay there before, is kept here no longer. */
export async function markBaris(client: Tx, imporId: string, nomor: number, { status, alasan = [], pengaduanId }: Hasil): Promise<boolean> {
  const isi = status === 'GAGAL' ? {} : { isiTersegel: null }
  const { count } = await client.barisImpor.updateMany({
    where: { imporId, nomor, status: 'ANTRE' },
    data: { status, alasan: [...alasan], pengaduanId, ...isi },
  })
  return count === 1
}

/** Files nobody set running, and rows nobody corrected in time. */
export async function purgeImpor(preparedBefore: Date, finishedBefore: Date): Promise<number> {
  const { count } = await db.impor.deleteMany({ where: { status: 'DISIAPKAN', dibuatAt: { lt: preparedBefore } } })
  const rows = await db.barisImpor.updateMany({
    where: { isiTersegel: { not: null }, impor: { status: 'SELESAI', selesaiAt: { lt: finishedBefore } } },
    data: { isiTersegel: null },
  })
  return count + rows.count
}
