import 'server-only'
import { db, type Tx } from '@/lib/infra/db'

/** Start of the hour of an instant. */
const hourOf = (at: Date) => new Date(Math.floor(at.getTime() / 3_600_000) * 3_600_000)

/** Counts one refusal of a stranger. */
export async function countTolak(jenis: string, at: Date): Promise<void> {
  await db.hitunganTolak.upsert({
    where: { jenis_jam: { jenis, jam: hourOf(at) } },
    create: { jenis, jam: hourOf(at), jumlah: 1 },
    update: { jumlah: { increment: 1 } },
  })
}

/** Counts of hours that are over and not yet in the audit trail. */
export async function listFinishedTolak(at: Date) {
  return db.hitunganTolak.findMany({ where: { dicatat: false, jam: { lt: hourOf(at) } }, orderBy: { jam: 'asc' }, take: 100 })
}

/** Takes one count for the audit trail; false when another worker was faster. */
export async function claimTolak(tx: Tx, jenis: string, jam: Date): Promise<boolean> {
  return (await tx.hitunganTolak.updateMany({ where: { jenis, jam, dicatat: false }, data: { dicatat: true } })).count === 1
}
