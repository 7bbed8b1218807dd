import 'server-only'
import type { SebabJam } from '@/lib/domain/sistem/jam'
import { db, type Tx } from '@/lib/infra/db'
import { lockJejak } from './jejak-audit'

export type JamStored = Readonly<{
  database: Date
  nomor: bigint | null
  terakhir: Date | null
  maju: number
  mundur: number
  dihentikanAt: Date | null
  sebab: SebabJam | null
}>

/** The database's clock, and how the audit chain has run since the clock was last believed. */
export async function readJam(): Promise<JamStored> {
  await db.$executeRaw`INSERT INTO "jam" (id, "nomorJejak") SELECT 1, coalesce(max(nomor), 0) FROM "jejakAudit" ON CONFLICT DO NOTHING`
  const rows = await db.$queryRaw<JamStored[]>`
    WITH baris AS (
      SELECT j.nomor, j."dibuatAt", extract(epoch FROM j."dibuatAt" - lag(j."dibuatAt") OVER (ORDER BY j.nomor)) * 1000 AS jarak
      FROM "jejakAudit" j WHERE j.nomor >= (SELECT "nomorJejak" FROM "jam"))
    SELECT clock_timestamp() AS database, (SELECT max(nomor) FROM baris) AS nomor,
      (SELECT "dibuatAt" FROM baris ORDER BY nomor DESC LIMIT 1) AS terakhir,
      (SELECT coalesce(max(jarak), 0)::float8 FROM baris) AS maju, (SELECT coalesce(max(-jarak), 0)::float8 FROM baris) AS mundur,
      "dihentikanAt", sebab FROM "jam"`
  if (!rows[0]) throw new Error('the clock has no row')
  return rows[0]
}

/** Up to this row the clock was believed; nothing moves on while work stands still. */
export async function believeJam(nomor: bigint): Promise<void> {
  await db.jam.updateMany({ where: { id: 1, dihentikanAt: null, nomorJejak: { lt: nomor } }, data: { nomorJejak: nomor } })
}

/** True for the one that stopped the work. */
export async function stopJam(tx: Tx, at: Date, sebab: SebabJam): Promise<boolean> {
  const { count } = await tx.jam.updateMany({ where: { id: 1, dihentikanAt: null }, data: { dihentikanAt: at, sebab } })
  return count === 1
}

/** From the audit row on that this very act will write, the only one, the clock is believed again. */
export async function releaseJam(tx: Tx): Promise<void> {
  await lockJejak(tx)
  await tx.$executeRaw`UPDATE "jam" SET "nomorJejak" = (SELECT coalesce(max(nomor), 0) + 1 FROM "jejakAudit"), "dihentikanAt" = NULL, sebab = NULL`
}
