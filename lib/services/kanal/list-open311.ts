import 'server-only'
import { AppError } from '@/lib/domain/errors'
import { findPublikasiPublik, listPublikasiPublik, type PublikasiPublik } from '@/lib/data/publikasi'

export type SaringOpen311 = Readonly<{ topik: string; halaman: number; perHalaman: number }>

const MAKSIMUM = 100

/** Published SP4N records, the newest first. */
export async function listOpen311({ topik, halaman, perHalaman }: SaringOpen311): Promise<readonly PublikasiPublik[]> {
  const take = Math.min(Math.max(1, Math.trunc(perHalaman) || 50), MAKSIMUM)
  const page = Math.min(Math.max(1, Math.trunc(halaman) || 1), 10_000)
  return listPublikasiPublik({ kata: '', topik, jenisUnit: '', tahun: null, layanan: 'SP4N' }, take, (page - 1) * take)
}

/** @throws AppError NOT_FOUND for anything that is not published, whether it exists or not. */
export async function getOpen311(nomor: string): Promise<PublikasiPublik> {
  const found = await findPublikasiPublik(nomor)
  if (found?.layanan !== 'SP4N') throw new AppError('NOT_FOUND')
  return found
}
