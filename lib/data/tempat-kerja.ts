import 'server-only'
import { db } from '@/lib/infra/db'

/** Seconds a place belongs to its holder; who works longer says so again. */
export const MASA_DETIK = 60

/** Takes one of `banyak` places of a kind of work; null while all are taken, in whatever process. */
export async function takeTempat(jenis: string, banyak: number): Promise<number | null> {
  const rows = await db.$queryRaw<{ nomor: number }[]>`
    INSERT INTO "tempatKerja" AS t ("jenis", "nomor", "sampaiAt")
    SELECT ${jenis}, bebas.nomor, now() + ${MASA_DETIK} * interval '1 second'
    FROM (
      SELECT n AS nomor FROM generate_series(1, ${banyak}::int) n
      WHERE NOT EXISTS (SELECT 1 FROM "tempatKerja" s WHERE s."jenis" = ${jenis} AND s."nomor" = n AND s."sampaiAt" >= now())
      ORDER BY random() LIMIT 1) bebas
    ON CONFLICT ("jenis", "nomor") DO UPDATE SET "sampaiAt" = excluded."sampaiAt" WHERE t."sampaiAt" < now()
    RETURNING "nomor"`
  return rows[0]?.nomor ?? null
}

export async function holdTempat(jenis: string, nomor: number): Promise<void> {
  await db.$executeRaw`UPDATE "tempatKerja" SET "sampaiAt" = now() + ${MASA_DETIK} * interval '1 second' WHERE "jenis" = ${jenis} AND "nomor" = ${nomor}`
}

export async function leaveTempat(jenis: string, nomor: number): Promise<void> {
  await db.tempatKerja.deleteMany({ where: { jenis, nomor } })
}
