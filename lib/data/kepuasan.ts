import 'server-only'
import type { KepuasanInput } from '@/lib/domain/kepuasan/kepuasan'
import { db, type Tx } from '@/lib/infra/db'

/** @returns false when the case has its row already: the first one stands. */
export async function insertKepuasan(tx: Tx, at: Date, pengaduanId: string, { menjawab, pelayanan }: KepuasanInput): Promise<boolean> {
  return (await tx.kepuasan.createMany({ data: [{ pengaduanId, menjawab, pelayanan, dibuatAt: at }], skipDuplicates: true })).count === 1
}

export async function hasKepuasan(pengaduanId: string): Promise<boolean> {
  return (await db.kepuasan.count({ where: { pengaduanId } })) > 0
}
