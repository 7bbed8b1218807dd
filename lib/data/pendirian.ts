import 'server-only'
import { LAYANAN, type Layanan } from '@/lib/domain/layanan'
import { db, type Tx } from '@/lib/infra/db'

/** Was the founding of this layanan closed? A stored row says so, and none is ever removed. */
export async function isDidirikan(client: Pick<Tx, 'pendirian'>, layanan: Layanan): Promise<boolean> {
  return (await client.pendirian.count({ where: { layanan } })) > 0
}

/** Layanan whose founding is over. */
export async function listDidirikan(client: Pick<Tx, 'pendirian'> = db): Promise<readonly Layanan[]> {
  const rows = await client.pendirian.findMany({ select: { layanan: true } })
  return LAYANAN.filter((layanan) => rows.some((row) => row.layanan === layanan))
}

/** Ends the founding for good; false when it was over already. */
export async function closePendirian(tx: Tx, layanan: Layanan, at: Date): Promise<boolean> {
  return (await tx.pendirian.createMany({ data: [{ layanan, ditutupAt: at }], skipDuplicates: true })).count === 1
}

/** When the founding of a layanan was over; null while it is not. */
export async function findPendirian(layanan: Layanan): Promise<Date | null> {
  return (await db.pendirian.findUnique({ where: { layanan }, select: { ditutupAt: true } }))?.ditutupAt ?? null
}
