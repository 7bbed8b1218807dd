import 'server-only'
import { db, type Tx } from '@/lib/infra/db'
import type { Prisma } from '@/lib/infra/generated/prisma/client'

const LIST = {
  id: true,
  nama: true,
  kanal: true,
  aktif: true,
  dibuatAt: true,
  dimatikanAt: true,
  terakhirAt: true,
} as const satisfies Prisma.KunciKanalSelect

export type KunciKanalRow = Prisma.KunciKanalGetPayload<{ select: typeof LIST }>

/** Every key there ever was, the newest first; never its secret. */
export const listKunciKanal = (): Promise<readonly KunciKanalRow[]> =>
  db.kunciKanal.findMany({ select: LIST, orderBy: { dibuatAt: 'desc' } })

export async function insertKunciKanal(tx: Tx, row: Prisma.KunciKanalUncheckedCreateInput): Promise<void> {
  await tx.kunciKanal.create({ data: row, select: { id: true } })
}

/** Returns whether it was on. */
export async function switchOffKunciKanal(tx: Tx, at: Date, id: string): Promise<boolean> {
  const { count } = await tx.kunciKanal.updateMany({ where: { id, aktif: true }, data: { aktif: false, dimatikanAt: at } })
  return count === 1
}

export async function findKunciKanal(id: string) {
  return db.kunciKanal.findFirst({ where: { id, aktif: true }, select: { id: true, kanal: true, rahasiaTersegel: true } })
}

/** Counts one request in the current minute, for all instances of the site together, and returns how many there were. */
export async function countPermintaan(id: string, at: Date): Promise<number> {
  const menit = BigInt(Math.floor(at.getTime() / 60_000))
  const [row] = await db.$queryRaw<Readonly<{ jumlah: number }>[]>`
    UPDATE "kunciKanal" SET "jumlah" = CASE WHEN "menit" = ${menit} THEN "jumlah" + 1 ELSE 1 END, "menit" = ${menit}, "terakhirAt" = ${at}
    WHERE "id" = ${id} AND "aktif" RETURNING "jumlah"`
  return row?.jumlah ?? Number.POSITIVE_INFINITY
}
