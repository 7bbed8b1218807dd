import 'server-only'
import { db, type Tx } from '@/lib/infra/db'

const usable = (sidik: string, at: Date) => ({ sidik, dipakaiAt: null, kedaluwarsa: { gt: at } })

/** Whether the one-time link with this fingerprint still opens anything. */
export async function isUndanganUsable(sidik: string, at: Date): Promise<boolean> {
  return (await db.undanganAwal.count({ where: usable(sidik, at) })) === 1
}

/** Uses a link up; false when it is unknown, too old or was used before, also a moment ago by somebody else. */
export async function takeUndangan(tx: Tx, sidik: string, at: Date): Promise<boolean> {
  const { count } = await tx.undanganAwal.updateMany({ where: usable(sidik, at), data: { dipakaiAt: at } })
  return count === 1
}
