import 'server-only'
import { db, type Tx } from '@/lib/infra/db'
import type { Prisma } from '@/lib/infra/generated/prisma/client'

/** The value of a setting as it was stored, null when nobody has set it. */
export async function readSetelan(kunci: string, client: Tx = db): Promise<unknown> {
  const row = await client.setelan.findUnique({ where: { kunci }, select: { nilai: true } })
  return row?.nilai ?? null
}

/** Stores a setting that its own schema has judged. */
export async function writeSetelan(tx: Tx, at: Date, kunci: string, nilai: Prisma.InputJsonValue, diubahId: string): Promise<void> {
  const row = { nilai, diubahId, diubahAt: at }
  await tx.setelan.upsert({ where: { kunci }, create: { kunci, ...row }, update: row, select: { kunci: true } })
}

/** Makes a second writer of the same setting wait for the first, so that a change of one part keeps the other's. */
export async function lockSetelan(tx: Tx, kunci: string): Promise<void> {
  await tx.$queryRaw`SELECT "kunci" FROM "setelan" WHERE "kunci" = ${kunci} FOR UPDATE`
}
