import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { Layanan } from '@/lib/domain/layanan'
import { findKasus } from '@/lib/data/kasus'
import { db } from '@/lib/infra/db'
import { refuse } from '@/lib/services/alur/audit-refusal'
import { mayWakili } from './prove-wakil'

/**
 * Whose limits hold for a form the desk fills in for a reporter.
 * @throws AppError NOT_FOUND, FORBIDDEN, both recorded.
 */
export async function getLayananWakil(petugas: Petugas, pengaduanId: string): Promise<Layanan> {
  const objek = `pengaduan:${pengaduanId}`
  const kasus = await findKasus(db, petugas, pengaduanId)
  if (!kasus) return refuse(petugas, 'WAKILI_PELAPOR', objek, 'NOT_FOUND')
  return mayWakili(petugas, kasus) ? kasus.layanan : refuse(petugas, 'WAKILI_PELAPOR', objek, 'FORBIDDEN')
}
