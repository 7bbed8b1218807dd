import 'server-only'
import { findLatestJejak } from '@/lib/data/jejak-audit'

/** The act and the object by which the audit trail knows of a backup. */
export const CADANGAN_DIBUAT = 'CADANGAN_DIBUAT'
export const OBJEK_CADANGAN = 'cadangan'

/** When a backup of this register was last finished; null: never. */
export async function getCadanganAt(): Promise<Date | null> {
  return (await findLatestJejak(OBJEK_CADANGAN, CADANGAN_DIBUAT))?.dibuatAt ?? null
}
