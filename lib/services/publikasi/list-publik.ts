import 'server-only'
import { HITUNG_SAMPAI } from '@/lib/domain/antrean'
import {
  countPublikasiPublik,
  findDisembunyikan,
  findPublikasiPublik,
  isKataUmum,
  listPublikasiPublik,
  listTahunPublik,
  type CaraCari,
  type PublikasiPublik,
  type SaringPublikasi,
} from '@/lib/data/publikasi'

export type { PublikasiPublik, SaringPublikasi }

const PER_PAGE = 10

/** `berikutnya`: the number the next page goes on after, null on the last. `jumlah` ends at `HITUNG_SAMPAI` and one. */
export type HalamanPublik = Readonly<{
  baris: readonly PublikasiPublik[]
  jumlah: number
  berikutnya: string | null
  tahun: readonly number[]
}>

/** Words first, in any of their forms; letter by letter only where no record holds them. */
async function search(saring: SaringPublikasi): Promise<Readonly<{ cara: CaraCari; jumlah: number }>> {
  const cara = saring.kata !== '' && (await isKataUmum(saring.kata)) ? 'umum' : 'kata'
  const jumlah = await countPublikasiPublik(saring, cara, HITUNG_SAMPAI)
  return jumlah > 0 || saring.kata === ''
    ? { cara, jumlah }
    : { cara: 'huruf', jumlah: await countPublikasiPublik(saring, 'huruf', HITUNG_SAMPAI) }
}

/** One page of Lihat Pengaduan, moderated records only, after the record of the number `setelah`. */
export async function listPublik(saring: SaringPublikasi, setelah: string | null = null): Promise<HalamanPublik> {
  const { cara, jumlah } = await search(saring)
  const found = jumlah === 0 ? [] : await listPublikasiPublik(saring, cara, PER_PAGE, setelah === null ? { lewati: 0 } : { setelah })
  const baris = found.slice(0, PER_PAGE)
  return {
    baris,
    jumlah,
    berikutnya: found.length > PER_PAGE ? (baris.at(-1)?.nomor ?? null) : null,
    tahun: await listTahunPublik(),
  }
}

/** The newest records, without a count. */
export async function listTerbaru(jumlah: number): Promise<readonly PublikasiPublik[]> {
  const semua = { kata: '', topik: '', jenisUnit: '', tahun: null }
  return (await listPublikasiPublik(semua, 'kata', jumlah, { lewati: 0 })).slice(0, jumlah)
}

export async function getPublik(nomor: string): Promise<PublikasiPublik | null> {
  return findPublikasiPublik(nomor)
}

type CatatanDisembunyikan = Readonly<{ nomor: string; sejak: Date; alasan: string | null }>

/** What is left of a record the moderator took from the public page: links to it must not lead into nothing. */
export async function getDisembunyikan(nomor: string): Promise<CatatanDisembunyikan | null> {
  const row = await findDisembunyikan(nomor)
  return row?.nomor ? { nomor: row.nomor, sejak: row.diubahAt, alasan: row.alasanSembunyi } : null
}
