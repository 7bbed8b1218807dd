import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { findKasus } from '@/lib/data/kasus'
import { listBidang } from '@/lib/data/unit'
import { db } from '@/lib/infra/db'
import { MENANGANI } from './distribute-case'

/**
 * Posts a case can be routed to: all of the office, or the divisions that examine; never one the case is about.
 * @throws AppError NOT_FOUND outside the petugas's scope.
 */
export async function listBidangKasus(petugas: Petugas, pengaduanId: string, untuk: 'SEMUA' | 'MENANGANI') {
  const kasus = await findKasus(db, petugas, pengaduanId)
  if (!kasus) throw new AppError('NOT_FOUND')
  const bidang = await listBidang(kasus.layanan)
  return bidang
    .filter((unit) => unit.posisi && !kasus.peranDihindari.includes(unit.posisi) && unit.posisi !== 'KEPALA' && unit.posisi !== 'PEMEGANG_IDENTITAS')
    .filter((unit) => untuk === 'SEMUA' || MENANGANI.some((peran) => peran === unit.posisi))
    .map(({ id, nama }) => ({ id, nama }))
}
