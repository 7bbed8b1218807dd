import 'server-only'
import type { Layanan } from '@/lib/domain/layanan'
import { findLayanan } from '@/lib/data/pengaduan'

/** The layanan of the case a device has open; null when there is no such case. */
export async function getLayanan(pengaduanId: string): Promise<Layanan | null> {
  return findLayanan(pengaduanId)
}
