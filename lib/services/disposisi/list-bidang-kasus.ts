import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { findKasus } from '@/lib/data/kasus'
import { db } from '@/lib/infra/db'
import { listPenerima } from './list-penerima'

/**
 * Posts a case can be routed to: all of the office, or those that examine; never one the case is about.
 * @throws AppError NOT_FOUND outside the petugas's scope.
 */
export async function listBidangKasus(petugas: Petugas, pengaduanId: string, untuk: 'SEMUA' | 'MENANGANI') {
  const kasus = await findKasus(db, petugas, pengaduanId)
  if (!kasus) throw new AppError('NOT_FOUND')
  return (await listPenerima(kasus)).filter((unit) => untuk === 'SEMUA' || unit.menangani).map(({ id, nama }) => ({ id, nama }))
}
