import 'server-only'
import type { Tx } from '@/lib/infra/db'

/** @throws Prisma's unique violation when this petugas gave his word on it before. */
export async function insertSuara(
  tx: Tx,
  at: Date,
  row: Readonly<{ objek: string; petugasId: string; setuju: boolean; tantanganId: string }>,
): Promise<void> {
  await tx.suaraPemulihan.createMany({ data: [{ ...row, dibuatAt: at }] })
}

export async function countSuara(tx: Pick<Tx, 'suaraPemulihan'>, objek: string): Promise<Readonly<{ setuju: number; menolak: number }>> {
  const rows = await tx.suaraPemulihan.findMany({ where: { objek }, select: { setuju: true } })
  return { setuju: rows.filter((row) => row.setuju).length, menolak: rows.filter((row) => !row.setuju).length }
}
