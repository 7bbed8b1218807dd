import * as z from 'zod'
import type { Kata } from '@/lib/domain/buku/teks-sel'
import { LAYANAN, type Layanan } from '@/lib/domain/layanan'
import { STANDAR } from '@/lib/domain/layanan/semua'
import type { RincianUmum } from '@/lib/domain/layanan/standar'
import { TANPA } from './hitung'
import type { Masa } from './masa'
import { sebutanMasa, sebutanOf, type NamaOpd, type TabelBernilai } from './sebutan'
import type { Rincian, Statistik } from './statistik'
import { namaKelompok } from './terbit'
import type { SelPublik } from './tutupi'

/** Creative Commons Attribution 4.0, the licence of the figures. */
export const LISENSI = { nama: 'CC BY 4.0', alamat: 'https://creativecommons.org/licenses/by/4.0/' } as const

/** Tables of the file and what is counted in each. */
export const TABEL_DATA = {
  jumlah: 'laporan',
  masa: 'laporan',
  keadaan: 'laporan',
  topik: 'laporan',
  dugaan: 'laporan',
  opd: 'laporan',
  jenisLaporan: 'laporan',
  kanal: 'laporan',
  tanggapan: 'tanggapan',
  ketepatan: 'tanggapan',
  persenTepat: 'persen',
  rataRataHari: 'hariKerja',
  kepuasan: 'penilaian',
  menjawab: 'penilaian',
  nilaiPelayanan: 'nilai',
} as const
export type TabelData = keyof typeof TABEL_DATA
const SATUAN = ['laporan', 'tanggapan', 'penilaian', 'persen', 'hariKerja', 'nilai'] as const
/** TAMPIL: the figure stands there. KURANG: below five. DITAHAN: not told, for another could be computed from it. */
export const TANDA = ['TAMPIL', 'KURANG', 'DITAHAN'] as const

const RINCIAN: Readonly<Record<RincianUmum, true>> = { topik: true, dugaan: true, opd: true, jenisLaporan: true, kanal: true }
const PENILAIAN: readonly TabelData[] = ['kepuasan', 'menjawab', 'nilaiPelayanan']
const TABEL = Object.keys(TABEL_DATA) as readonly TabelData[]

const hari = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/)
  .meta({ format: 'date' })

/** A line of the file about these layanan and tables; the schema the site publishes is drawn from this. */
const barisSchemaOf = (layanan: readonly Layanan[], tabel: readonly TabelData[]) =>
  z.strictObject({
    layanan: z.enum(layanan),
    tahun: z.int().min(2000).max(2999),
    dari: hari,
    sampai: hari,
    tabel: z.enum(tabel),
    nilai: z.string(),
    sebutan: z.string(),
    satuan: z.enum(SATUAN),
    angka: z.number().min(0).nullable(),
    tanda: z.enum(TANDA),
  })
const barisSchema = barisSchemaOf(LAYANAN, TABEL)
export type BarisData = z.infer<typeof barisSchema>

export const KOLOM_DATA = Object.keys(barisSchema.shape) as readonly (keyof BarisData)[]

/** Stands for a table as a whole, where it has no values or none can be shown. */
const SEMUA_NILAI = '*'
/** Stands for a value nobody filled in; a dash would be taken for a formula. */
const TIDAK_DIISI = 'TIDAK_DIISI'

const dataSchemaOf = (baris: typeof barisSchema) =>
  z.strictObject({
    judul: z.string(),
    penerbit: z.array(z.string()),
    lisensi: z.strictObject({ nama: z.literal(LISENSI.nama), alamat: z.literal(LISENSI.alamat) }),
    kamus: z.url(),
    skema: z.url(),
    baris: z.array(baris),
  })
export const dataSchema = dataSchemaOf(barisSchema)
export type DataTerbuka = z.infer<typeof dataSchema>

/** One edition of the figures of a layanan: what page, front page and files are made of. */
export type Terbitan = Readonly<{
  layanan: Layanan
  tahun: number
  masa: Masa
  statistik: Statistik
  opd: NamaOpd
  /** Working days within which a report is answered, as the standard of the layanan has it now. */
  batas: number
}>

/** The tables the files of these layanan hold, in their order. */
export function tabelOf(layanan: readonly Layanan[]): readonly TabelData[] {
  const rincian = layanan.flatMap((one): readonly string[] => STANDAR[one].statistik)
  const puas = layanan.some((one) => STANDAR[one].kepuasan)
  return TABEL.filter((tabel) => {
    if (tabel in RINCIAN) return rincian.includes(tabel)
    return puas || !PENILAIAN.includes(tabel)
  })
}

const sel = (jumlah: SelPublik): Pick<BarisData, 'angka' | 'tanda'> =>
  typeof jumlah === 'number' ? { angka: jumlah, tanda: 'TAMPIL' } : { angka: null, tanda: jumlah }
const hitungan = (n: number | null): Pick<BarisData, 'angka' | 'tanda'> => sel(n ?? 'DITAHAN')

/** Every published figure of an edition, one a line; nothing is counted or hidden here. */
export function barisData({ layanan, tahun, masa, statistik, opd }: Terbitan, kata: Kata): readonly BarisData[] {
  const row = (tabel: TabelData, nilai: string, sebutan: string, isi: Pick<BarisData, 'angka' | 'tanda'>): BarisData => ({
    ...{ layanan, tahun, dari: masa.dari, sampai: masa.sampai, tabel, nilai, sebutan, satuan: TABEL_DATA[tabel] },
    ...isi,
  })
  const satu = (tabel: TabelData, isi: Pick<BarisData, 'angka' | 'tanda'>) => row(tabel, SEMUA_NILAI, kata(`statistik.tabel.${tabel}`), isi)
  const rinci = (tabel: TabelBernilai, { baris }: Rincian) =>
    baris === null
      ? [satu(tabel, hitungan(null))]
      : baris.map(({ nilai, jumlah }) => row(tabel, nilai === TANPA ? TIDAK_DIISI : nilai, sebutanOf(tabel, nilai, kata, opd), sel(jumlah)))
  const { tanggapan, kepuasan } = statistik
  return [
    satu('jumlah', sel(statistik.jumlah)),
    ...statistik.masa.map((one) => row('masa', namaKelompok(tahun, one), sebutanMasa(one, kata), sel(one.jumlah))),
    ...rinci('keadaan', statistik.keadaan),
    ...Object.entries(statistik.rincian).flatMap(([tabel, isi]) => rinci(tabel as TabelBernilai, isi)),
    satu('tanggapan', sel(tanggapan.jumlah)),
    ...rinci('ketepatan', tanggapan.ketepatan),
    satu('persenTepat', hitungan(tanggapan.persenTepat)),
    satu('rataRataHari', hitungan(tanggapan.rataRata)),
    ...(kepuasan
      ? [
          satu('kepuasan', sel(kepuasan.jumlah)),
          ...rinci('menjawab', kepuasan.menjawab),
          satu('nilaiPelayanan', hitungan(kepuasan.rataRata)),
        ]
      : []),
  ]
}

/** The lines as cells of a CSV, its head first; an untold figure is an empty cell beside its mark. */
export const tabelCsv = (baris: readonly BarisData[]): readonly (readonly string[])[] => [
  KOLOM_DATA,
  ...baris.map((row) => KOLOM_DATA.map((kolom) => String(row[kolom] ?? ''))),
]

/** What a file about these layanan looks like, as JSON Schema (2020-12), at its own address; others are named nowhere. */
export const skemaData = (alamat: string, judul: string, layanan: readonly Layanan[]) => ({
  $id: alamat,
  title: judul,
  ...z.toJSONSchema(dataSchemaOf(barisSchemaOf(layanan, tabelOf(layanan)))),
})

type Query = Readonly<Record<string, string | readonly string[] | undefined>>

/** Which figures an address asks for; null in a part it does not name, undefined for one that names nothing there is. */
export function bacaSaringData({ layanan, tahun }: Query): Readonly<{ layanan: Layanan | null; tahun: number | null }> | undefined {
  const one = LAYANAN.find((name) => name === layanan) ?? null
  const year = typeof tahun === 'string' && /^2\d{3}$/.test(tahun) ? Number(tahun) : null
  if ((layanan ?? '') !== '' && one === null) return undefined
  if ((tahun ?? '') !== '' && year === null) return undefined
  return { layanan: one, tahun: year }
}
