import 'server-only'
import { db, type Tx } from '@/lib/infra/db'

/**
 * Next number of a yearly series. The row stays locked until commit and a roll-back gives the number back, so a series
 * has neither gaps nor twins. `mulai` is the least it may give.
 */
export async function nextNomorUrut(tx: Tx, jenis: string, tahun: number, mulai = 1): Promise<number> {
  const rows = await tx.$queryRaw<{ terakhir: number }[]>`
    INSERT INTO "nomorUrut" ("jenis", "tahun", "terakhir") VALUES (${jenis}, ${tahun}, ${mulai})
    ON CONFLICT ("jenis", "tahun") DO UPDATE SET "terakhir" = GREATEST("nomorUrut"."terakhir" + 1, ${mulai})
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

/**
 * Keeps a number of an office as given, under every name its lists have; false where one of them holds it already. In the same
 * order for everybody: who comes second waits for the first and finds the number taken.
 */
export async function keepNomorTerbit(tx: Tx, kantor: readonly string[], nomor: string, dibuatAt: Date): Promise<boolean> {
  for (const satu of kantor) {
    const { count } = await tx.nomorTerbit.createMany({ data: [{ kantor: satu, nomor, dibuatAt }], skipDuplicates: true })
    if (count !== 1) return false
  }
  return true
}
