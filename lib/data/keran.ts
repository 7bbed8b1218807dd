import 'server-only'
import { randomBytes } from 'node:crypto'
import { db } from '@/lib/infra/db'

/** `ledakan` tokens at once; one comes back every `setiap` milliseconds. */
export type Takaran = Readonly<{ ledakan: number; setiap: number }>

/**
 * Takes a token of a bucket, by the database's clock, so that all processes share it. Returns 0 when there was one, otherwise the
 * milliseconds until the next, at least one.
 */
export async function takeToken(kunci: string, { ledakan, setiap }: Takaran): Promise<number> {
  const taken = await db.$executeRaw`
    INSERT INTO "keran" AS k ("kunci", "penuhAt") VALUES (${kunci}, now() + ${setiap} * interval '1 millisecond')
    ON CONFLICT ("kunci") DO UPDATE SET "penuhAt" = greatest(k."penuhAt", now()) + ${setiap} * interval '1 millisecond'
      WHERE greatest(k."penuhAt", now()) + ${setiap} * interval '1 millisecond' <= now() + ${ledakan * setiap} * interval '1 millisecond'`
  if (taken) return 0
  // A statement of its own: one that waited for the row would still read it as it was before the others took theirs.
  const rows = await db.$queryRaw<{ tunggu: number }[]>`
    SELECT (extract(epoch FROM "penuhAt" - now()) * 1000 - ${(ledakan - 1) * setiap})::float8 AS tunggu FROM "keran" WHERE "kunci" = ${kunci}`
  return Math.max(1, rows[0]?.tunggu ?? 1)
}

/** When the last token of a bucket of one was taken; null when that is so long ago that it is full again. */
export async function lastTokenAt(kunci: string, { setiap }: Takaran): Promise<Date | null> {
  const row = await db.keran.findUnique({ where: { kunci }, select: { penuhAt: true } })
  return row && new Date(row.penuhAt.getTime() - setiap)
}

/** A full bucket again: whoever proved who he is was nobody to slow down. */
export async function refill(kunci: string): Promise<void> {
  await db.keran.deleteMany({ where: { kunci } })
}

/** Buckets that are full tell nothing and are forgotten. */
export async function purgeKeran(): Promise<number> {
  return db.$executeRaw`DELETE FROM "keran" WHERE "penuhAt" < now()`
}

/** The salt of a day (ISO date), the same for all processes. Earlier ones are gone, and with them every way back to a source. */
export async function garamOf(hari: string): Promise<Buffer> {
  const day = new Date(`${hari}T00:00:00Z`)
  await db.garamHarian.createMany({ data: [{ hari: day, garam: new Uint8Array(randomBytes(32)) }], skipDuplicates: true })
  await db.garamHarian.deleteMany({ where: { hari: { lt: day } } })
  const row = await db.garamHarian.findUnique({ where: { hari: day }, select: { garam: true } })
  if (!row) throw new Error('GARAM')
  return Buffer.from(row.garam)
}
