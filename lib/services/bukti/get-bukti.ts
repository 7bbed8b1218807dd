import 'server-only'
import { segel } from '@/lib/domain/segel'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { Layanan } from '@/lib/domain/layanan'
import { akhiranOf, simpanAsli } from '@/lib/domain/lapor/bukti'
import { namaBuktiPetugas, tandaBukti, type TandaBukti } from '@/lib/domain/lapor/tanda-bukti'
import type { BuktiRow } from '@/lib/data/bukti'
import { openText } from '@/lib/infra/cipher'
import { nomorBukti, requireBukti } from './read-bukti'

/** What is known of a file before it is opened. Sizes in bytes; `ukuran` is that of what handlers read. */
export type BuktiDetail = Readonly<{
  id: string
  /** Its place among the files of the case. */
  nomor: number
  tanda: readonly TandaBukti[]
  /** What handlers see in place of what was sent: a covered letter, a cleaned copy beside its original or without it; null: the file itself. */
  salinan: 'SURAT' | 'BERSIH' | 'BERSIH_SAJA' | null
  nama: string
  jenis: string
  ukuran: number
  sidik: string
  sidikPilihan: string | null
  sidikBersih: string | null
  pemindaian: string
  hilangAt: Date | null
}>

function salinanOf({ pindaian, sidikBersih }: BuktiRow, layanan: Layanan): BuktiDetail['salinan'] {
  if (sidikBersih === null) return null
  if (pindaian) return 'SURAT'
  return simpanAsli(layanan) ? 'BERSIH' : 'BERSIH_SAJA'
}

/** One file of a case, described for the page that shows it. @throws AppError NOT_FOUND, FORBIDDEN. */
export async function getBukti(petugas: Petugas, pengaduanId: string, buktiId: string): Promise<BuktiDetail> {
  const { kasus, row } = await requireBukti(petugas, pengaduanId, buktiId)
  const { id, jenisBerkas, ukuran, sidikAsli, sidikPilihan, sidikBersih, pemindaian, hilangAt } = row
  const nomor = await nomorBukti(pengaduanId, buktiId)
  const asli = () => openText(row.namaTersegel, segel.namaBukti(row.formulirId, sidikAsli))
  const nama = namaBuktiPetugas(kasus.layanan, nomor, { akhiran: akhiranOf(jenisBerkas, kasus.layanan), pindaian: row.pindaian }, asli)
  return {
    id,
    nomor,
    tanda: tandaBukti(jenisBerkas, row.tanda, sidikBersih !== null),
    nama,
    jenis: jenisBerkas,
    ukuran,
    salinan: salinanOf(row, kasus.layanan),
    sidik: sidikAsli,
    sidikPilihan,
    sidikBersih,
    pemindaian,
    hilangAt,
  }
}
