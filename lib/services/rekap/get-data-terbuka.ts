import 'server-only'
import type { Kata } from '@/lib/domain/buku/teks-sel'
import { AppError } from '@/lib/domain/errors'
import { writeCsv } from '@/lib/domain/impor/csv'
import { barisData, dataSchema, LISENSI, skemaData, tabelCsv, type BarisData, type DataTerbuka } from '@/lib/domain/rekap/data-terbuka'
import type { Layanan } from '@/lib/domain/layanan'
import { env } from '@/lib/infra/env'
import { getStatistik } from './get-statistik'
import { listKantorStatistik } from './statistik-publik'

export type SaringData = Readonly<{ layanan: Layanan | null; tahun: number | null }>

type Isi = Readonly<{ baris: readonly BarisData[]; penerbit: readonly string[] }>

/** @throws AppError NOT_FOUND for a layanan that is not open here, or where there is none. */
async function readData({ layanan, tahun }: SaringData, kata: Kata): Promise<Isi> {
  const kantor = (await listKantorStatistik()).filter((one) => layanan === null || one.layanan === layanan)
  if (kantor.length === 0) throw new AppError('NOT_FOUND')
  const found = await Promise.all(kantor.map((one) => getStatistik(one.layanan, tahun)))
  return {
    baris: found.flatMap(({ terbitan }) => (terbitan ? barisData(terbitan, kata) : [])),
    penerbit: [...new Set(kantor.map(({ nama }) => nama))],
  }
}

/** The public figures as CSV. @throws AppError NOT_FOUND, or what the database throws. */
export const getDataCsv = async (saring: SaringData, kata: Kata): Promise<string> =>
  writeCsv(tabelCsv((await readData(saring, kata)).baris))

const alamat = (jalur: string): string => `${env().appUrl}${jalur}`
const SKEMA = '/statistik/skema.json'

/** The same figures as JSON, in the form its schema names. @throws as getDataCsv. */
export async function getDataJson(saring: SaringData, kata: Kata): Promise<string> {
  const { baris, penerbit } = await readData(saring, kata)
  const isi: DataTerbuka = {
    judul: kata('statistik.data.judul'),
    penerbit: [...penerbit],
    lisensi: LISENSI,
    kamus: alamat('/statistik/kamus'),
    skema: alamat(SKEMA),
    baris: [...baris],
  }
  return `${JSON.stringify(dataSchema.parse(isi), null, 2)}\n`
}

/** The schema of that JSON. @throws AppError NOT_FOUND where no layanan is open. */
export async function getSkemaData(kata: Kata): Promise<string> {
  const layanan = (await listKantorStatistik()).map((one) => one.layanan)
  if (layanan.length === 0) throw new AppError('NOT_FOUND')
  return `${JSON.stringify(skemaData(alamat(SKEMA), kata('statistik.data.judul'), layanan), null, 2)}\n`
}
