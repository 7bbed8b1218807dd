import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { CARI_MINIMUM, CARI_TAMPIL, type HasilCari } from '@/lib/domain/cari'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { findNomor, listCari } from '@/lib/data/cari'
import { now } from '@/lib/infra/clock'
import { readBaris } from './list-antrean'

/**
 * One search over every case this petugas may know of, by the scope of his lists. A number that is exactly one case's leads to it; anything
 * else lists what holds it. Titles and reports are sealed and are not searched.
 */
export async function cariKasus(petugas: Petugas, kata: string): Promise<HasilCari> {
  if (kata.length < CARI_MINIMUM) return { tepat: null, baris: [], lebih: false }
  const tepat = await findNomor(petugas, kata)
  if (tepat !== null) return { tepat, baris: [], lebih: false }
  const rows = await listCari(petugas, kata, officeDate(now()), CARI_TAMPIL)
  return { tepat: null, baris: await readBaris(petugas, rows.slice(0, CARI_TAMPIL)), lebih: rows.length > CARI_TAMPIL }
}
