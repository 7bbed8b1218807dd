import 'server-only'
import type { Tx } from '@/lib/infra/db'

export type Tautan = Readonly<{ petugasId: string; penerbit: string; subjek: string }>

/** @throws Prisma's unique violation when the account over there, or the petugas, is bound already. */
export async function insertAkunKantor(tx: Tx, at: Date, row: Tautan): Promise<void> {
  await tx.akunKantor.create({ data: { ...row, ditautAt: at }, select: { petugasId: true } })
}

/** Is he still bound to it? */
export async function isTertaut(tx: Tx, { petugasId, penerbit, subjek }: Tautan): Promise<boolean> {
  return (await tx.akunKantor.count({ where: { petugasId, penerbit, subjek } })) === 1
}

/** False when nothing was bound. */
export async function deleteAkunKantor(tx: Tx, petugasId: string): Promise<boolean> {
  return (await tx.akunKantor.deleteMany({ where: { petugasId } })).count === 1
}
