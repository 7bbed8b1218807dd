import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { openText } from '@/lib/infra/cipher'
import { namaContext } from './bukti-context'
import { requireBukti } from './read-bukti'

/** What is known of a file before it is opened. Sizes in bytes; `ukuran` is that of what handlers read. */
export type BuktiDetail = Readonly<{
  id: string
  urutan: number
  nama: string
  jenis: string
  ukuran: number
  sidik: string
  sidikPilihan: string | null
  sidikBersih: string | null
  pemindaian: string
  hilangAt: Date | null
}>

/** One file of a case, described for the page that shows it. @throws AppError NOT_FOUND, FORBIDDEN. */
export async function getBukti(petugas: Petugas, pengaduanId: string, buktiId: string): Promise<BuktiDetail> {
  const { row } = await requireBukti(petugas, pengaduanId, buktiId)
  const { id, urutan, jenisBerkas, ukuran, sidikAsli, sidikPilihan, sidikBersih, pemindaian, hilangAt } = row
  const nama = openText(row.namaTersegel, namaContext(row.kirimanId, sidikAsli))
  return { id, urutan, nama, jenis: jenisBerkas, ukuran, sidik: sidikAsli, sidikPilihan, sidikBersih, pemindaian, hilangAt }
}
