import 'server-only'
import type { JejakStored } from './jejak-audit'
import type { Perubahan } from '@/lib/domain/kustodi/perubahan'
import { db } from '@/lib/infra/db'

export type PerubahanStored = Perubahan & Readonly<{ id: bigint; dibuatAt: Date; transaksi: string }>

/** Changes after `id` that the database wrote down since a moment, a batch at a time. */
export async function listPerubahan(id: bigint, sejak: Date, take: number): Promise<readonly PerubahanStored[]> {
  return db.perubahanWewenang.findMany({ where: { id: { gt: id }, dibuatAt: { gte: sejak } }, orderBy: { id: 'asc' }, take })
}

/** Audit rows of these transactions. */
export async function listJejakOf(
  transaksi: readonly string[],
): Promise<readonly (JejakStored & Readonly<{ transaksi: string | null }>)[]> {
  const rows = await db.jejakAudit.findMany({ where: { transaksi: { in: [...new Set(transaksi)] } }, orderBy: { nomor: 'asc' } })
  return rows.map((row) => ({ ...row, rincian: row.rincian as JejakStored['rincian'] }))
}

/** Audit rows about one thing. */
export async function listJejakTentang(objek: string): Promise<readonly JejakStored[]> {
  const rows = await db.jejakAudit.findMany({ where: { objek }, orderBy: { nomor: 'asc' } })
  return rows.map((row) => ({ ...row, rincian: row.rincian as JejakStored['rincian'] }))
}
