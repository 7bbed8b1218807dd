import 'server-only'
import type { Tx } from '@/lib/infra/db'

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
