import 'server-only'
import { AppError } from '@/lib/domain/errors'
import { STANDAR } from '@/lib/domain/layanan/semua'
import { findPublikasiPublik, listPublikasiPublik, type PublikasiPublik } from '@/lib/data/publikasi'

export type SaringOpen311 = Readonly<{ topik: string; halaman: number; perHalaman: number }>

const MAKSIMUM = 100
/** How far pages by number reach: what lies further back is asked for by its number. */
const TERJAUH = 100_000

/** Published SP4N records, the newest first. */
export async function listOpen311({ topik, halaman, perHalaman }: SaringOpen311): Promise<readonly PublikasiPublik[]> {
  const take = Math.min(Math.max(1, Math.trunc(perHalaman) || 50), MAKSIMUM)
  const lewati = (Math.max(1, Math.trunc(halaman) || 1) - 1) * take
  if (lewati > TERJAUH) return []
  const saring = { kata: '', topik, jenisUnit: '', tahun: null, layanan: 'SP4N' } as const
  return (await listPublikasiPublik(saring, 'kata', take, { lewati })).slice(0, take)
}

/** @throws AppError NOT_FOUND for anything that is not published, whether it exists or not. */
export async function getOpen311(nomor: string): Promise<PublikasiPublik> {
  const found = await findPublikasiPublik(nomor)
  if (!found || !STANDAR[found.layanan].kanal) throw new AppError('NOT_FOUND')
  return found
}
