import 'server-only'
import {
  countPublikasiPublik,
  findPublikasiPublik,
  listPublikasiPublik,
  listTahunPublik,
  type PublikasiPublik,
  type SaringPublikasi,
} from '@/lib/data/publikasi'

export type { PublikasiPublik, SaringPublikasi }

const PER_PAGE = 10

export type HalamanPublik = Readonly<{
  baris: readonly PublikasiPublik[]
  jumlah: number
  halaman: number
  halamanTerakhir: number
  tahun: readonly number[]
}>

/** One page of Lihat Pengaduan: moderated records only. */
export async function listPublik(saring: SaringPublikasi, halaman: number): Promise<HalamanPublik> {
  const jumlah = await countPublikasiPublik(saring)
  const halamanTerakhir = Math.max(1, Math.ceil(jumlah / PER_PAGE))
  const page = Math.min(Math.max(1, halaman), halamanTerakhir)
  return {
    baris: await listPublikasiPublik(saring, PER_PAGE, (page - 1) * PER_PAGE),
    jumlah,
    halaman: page,
    halamanTerakhir,
    tahun: await listTahunPublik(),
  }
}

export async function getPublik(nomor: string): Promise<PublikasiPublik | null> {
  return findPublikasiPublik(nomor)
}
