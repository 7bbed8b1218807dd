import 'server-only'
import { db } from '@/lib/infra/db'

/** The value of a setting as it was stored, null when nobody has set it. */
export async function readSetelan(kunci: string): Promise<unknown> {
  const row = await db.setelan.findUnique({ where: { kunci }, select: { nilai: true } })
  return row?.nilai ?? null
}
