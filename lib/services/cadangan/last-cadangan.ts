import 'server-only'
import * as z from 'zod'
import { findLatestJejak } from '@/lib/data/jejak-audit'

/** The act and the object by which the audit trail knows of a backup, and that by which it knows that one reached the bucket. */
export const CADANGAN_DIBUAT = 'CADANGAN_DIBUAT'
export const CADANGAN_DISALIN = 'CADANGAN_DISALIN'
export const OBJEK_CADANGAN = 'cadangan'

const keBucket = z.object({ tujuan: z.literal('BUCKET') })

/**
 * When a backup of this register last reached where backups belong: the folder, or the bucket where the last one was to go on
 * to one; null: never. The site itself knows nothing of the bucket.
 */
export async function getCadanganAt(): Promise<Date | null> {
  const last = await findLatestJejak(OBJEK_CADANGAN, CADANGAN_DIBUAT)
  if (!keBucket.safeParse(last?.rincian).success) return last?.dibuatAt ?? null
  return (await findLatestJejak(OBJEK_CADANGAN, CADANGAN_DISALIN))?.dibuatAt ?? null
}
