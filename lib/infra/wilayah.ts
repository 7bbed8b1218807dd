import 'server-only'
import fs from 'node:fs'
import path from 'node:path'
import { parse } from 'csv-parse/sync'

/** Regions of Indonesia by their Kemendagri codes, from the package idn-area-data (data under ODbL, see README). */
const FOLDER = path.join(process.cwd(), 'node_modules', 'idn-area-data', 'data')

type Baris = Readonly<Record<string, string>>
/** Rows whose code begins so. The code comes first in a line: the parser is given those lines alone, of some 84,000 villages. */
function rowsOf(name: string, awalan = ''): readonly Baris[] {
  const [kepala = '', ...lines] = fs.readFileSync(path.join(FOLDER, `${name}.csv`), 'utf8').split('\n')
  return parse([kepala, ...lines.filter((line) => line.startsWith(awalan))].join('\n'), { columns: true })
}

export type Wilayah = Readonly<{ kode: string; nama: string }>

type DesaWilayah = Wilayah & Readonly<{ jenis: 'DESA' | 'KELURAHAN' }>
export type IsiWilayah = Readonly<{ kecamatan: readonly (Wilayah & Readonly<{ desa: readonly DesaWilayah[] }>)[] }>

const toWilayah = ({ code = '', name = '' }: Baris): Wilayah => ({ kode: code, nama: name })

/** Provinces in the order of their codes. Reads a file: for set-up, not for pages of the public. */
export const listProvinsi = (): readonly Wilayah[] => rowsOf('provinces').map(toWilayah)

/** Regencies and cities, of one province or of all. */
export const listKabupaten = (provinsi?: string): readonly Wilayah[] =>
  rowsOf('regencies')
    .filter((row) => provinsi === undefined || row.province_code === provinsi)
    .map(toWilayah)

/** The region of a code, "62" or "62.01"; null when there is none. */
export function findWilayah(kode: string): Wilayah | null {
  return (kode.length === 2 ? listProvinsi() : listKabupaten(kode.slice(0, 2))).find((one) => one.kode === kode) ?? null
}

// In a village code the first digit of its last part tells kelurahan (1) from desa (2).
const jenisOf = (kode: string) => (kode.charAt(9) === '1' ? ('KELURAHAN' as const) : ('DESA' as const))
const LABEL = { DESA: 'Desa', KELURAHAN: 'Kelurahan' } as const

/** Districts of a regency with their villages, each named with its kind: "Desa Sungai Melawen". Nothing for an unknown code. */
export function readWilayah(kabupaten: string): IsiWilayah {
  const [districts, villages] = [rowsOf('districts', `${kabupaten}.`), rowsOf('villages', `${kabupaten}.`)]
  return {
    kecamatan: districts.map((row) => ({
      ...toWilayah(row),
      desa: villages
        .filter((village) => village.district_code === row.code)
        .map((village) => {
          const [kode, jenis] = [village.code ?? '', jenisOf(village.code ?? '')]
          return { kode, jenis, nama: `${LABEL[jenis]} ${village.name}` }
        }),
    })),
  }
}
