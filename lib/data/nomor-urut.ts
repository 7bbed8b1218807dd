import 'server-only'
import { db, type Tx } from '@/lib/infra/db'

/**
 * Next number of a yearly series. The row stays locked until commit and a roll-back gives the number back, so a series
 * has neither gaps nor twins.
 */
export async function nextNomorUrut(tx: Tx, jenis: string, tahun: number): Promise<number> {
  const rows = await tx.$queryRaw<{ terakhir: number }[]>`
    INSERT INTO "nomorUrut" ("jenis", "tahun", "terakhir") VALUES (${jenis}, ${tahun}, 1)
    ON CONFLICT ("jenis", "tahun") DO UPDATE SET "terakhir" = "nomorUrut"."terakhir" + 1
    RETURNING "terakhir"`
  const next = rows[0]?.terakhir
  if (next === undefined) throw new Error('NOMOR_URUT')
  return next
}

/** Numbers already given in a year, by series; a series nobody used yet is missing. */
export async function listNomorUrut(tahun: number): Promise<ReadonlyMap<string, number>> {
  const rows = await db.nomorUrut.findMany({ where: { tahun }, select: { jenis: true, terakhir: true } })
  return new Map(rows.map(({ jenis, terakhir }) => [jenis, terakhir]))
}
