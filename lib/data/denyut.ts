import 'server-only'
import { db } from '@/lib/infra/db'

/** A place as the others, which the worker holds for as long as it lives; in whatever process, on whatever host. */
const JENIS = 'pekerja'
/** Seconds after which a worker that says nothing counts as dead. */
const MASA_DETIK = 150

/** The worker says that it lives. */
export async function beatDenyut(): Promise<void> {
  await db.$executeRaw`
    INSERT INTO "tempatKerja" ("jenis", "nomor", "sampaiAt") VALUES (${JENIS}, 1, now() + ${MASA_DETIK} * interval '1 second')
    ON CONFLICT ("jenis", "nomor") DO UPDATE SET "sampaiAt" = excluded."sampaiAt"`
}

/** Did a worker say so within the last minutes, by the database's clock? */
export async function isDenyutSegar(): Promise<boolean> {
  const rows = await db.$queryRaw<{ segar: boolean }[]>`
    SELECT "sampaiAt" >= now() AS segar FROM "tempatKerja" WHERE "jenis" = ${JENIS} AND "nomor" = 1`
  return rows[0]?.segar ?? false
}
