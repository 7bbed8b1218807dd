import 'server-only'
import { db, type Tx } from '@/lib/infra/db'

/** Requests to the custodian of one case, oldest first. */
export async function listTelusur(pengaduanId: string) {
  return db.permintaanTelusur.findMany({
    where: { pengaduanId },
    orderBy: { dibuatAt: 'asc' },
    select: {
      id: true,
      dimintaId: true,
      pertanyaanTersegel: true,
      dijawabId: true,
      jawabanTersegel: true,
      dibuatAt: true,
      dijawabAt: true,
    },
  })
}

/** False when it was answered meanwhile, or belongs to another case. */
export async function answerTelusurRow(
  tx: Tx,
  row: Readonly<{ id: string; pengaduanId: string; petugasId: string; jawabanTersegel: Uint8Array<ArrayBuffer>; at: Date }>,
): Promise<boolean> {
  const { count } = await tx.permintaanTelusur.updateMany({
    where: { id: row.id, pengaduanId: row.pengaduanId, dijawabAt: null },
    data: { dijawabId: row.petugasId, jawabanTersegel: row.jawabanTersegel, dijawabAt: row.at },
  })
  return count === 1
}

export async function insertTelusur(
  tx: Tx,
  at: Date,
  row: Readonly<{ pengaduanId: string; dimintaId: string; pertanyaanTersegel: Uint8Array<ArrayBuffer> }>,
): Promise<string> {
  return (await tx.permintaanTelusur.create({ data: { ...row, dibuatAt: at }, select: { id: true } })).id
}
