import 'server-only'
import type { Peran } from '@/lib/domain/auth/peran'
import type { Tx } from '@/lib/infra/db'
import wilayah from '@/prisma/data/wilayah-kotawaringin-barat.json'

const OPD = [
  'Sekretariat Daerah',
  'Sekretariat DPRD',
  'Dinas Pendidikan dan Kebudayaan',
  'Dinas Kesehatan',
  'Dinas Pekerjaan Umum dan Penataan Ruang',
  'Dinas Perumahan Rakyat, Kawasan Permukiman dan Pertanahan',
  'Satuan Polisi Pamong Praja',
  'Dinas Sosial',
  'Dinas Tenaga Kerja dan Transmigrasi',
  'Dinas P3AP2KB',
  'Dinas Ketahanan Pangan',
  'Dinas Lingkungan Hidup',
  'Dinas Kependudukan dan Pencatatan Sipil',
  'Dinas Pemberdayaan Masyarakat dan Desa',
  'Dinas Perhubungan',
  'Dinas Komunikasi, Informatika, Statistik dan Persandian',
  'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu',
  'Dinas Kepemudaan dan Olahraga',
  'Dinas Pariwisata',
  'Dinas Perpustakaan dan Kearsipan',
  'Dinas Perikanan',
  'Dinas Tanaman Pangan, Hortikultura dan Perkebunan',
  'Dinas Perindustrian, Perdagangan, Koperasi dan UKM',
  'Badan Perencanaan Pembangunan Daerah',
  'Badan Pengelola Keuangan dan Aset',
  'Badan Pendapatan Daerah',
  'Badan Kepegawaian dan Pengembangan SDM',
  'Badan Kesatuan Bangsa dan Politik',
  'Badan Penanggulangan Bencana Daerah',
  'RSUD Sultan Imanuddin',
] as const

/** Posts of the Inspektorat a report may be about; such a report starts at the next higher addressee. */
const JABATAN: readonly Readonly<{ id: string; nama: string; posisi: Peran }>[] = [
  { id: 'jabatan-inspektur', nama: 'Inspektur', posisi: 'KEPALA' },
  { id: 'jabatan-irban-khusus', nama: 'Inspektur Pembantu Khusus', posisi: 'IRBAN_KHUSUS' },
  { id: 'jabatan-tim-wbs', nama: 'Tim WBS', posisi: 'VERIFIKATOR' },
  { id: 'jabatan-pemegang-identitas', nama: 'Pemegang Identitas', posisi: 'PEMEGANG_IDENTITAS' },
]

export const unitIdOf = (nama: string) =>
  `opd-${nama
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')}`

function wilayahRows() {
  return wilayah.kecamatan.flatMap((kecamatan) => [
    { id: kecamatan.code, jenis: 'KECAMATAN' as const, nama: kecamatan.name, kecamatan: null },
    { id: `kantor-${kecamatan.code}`, jenis: 'OPD' as const, nama: `Kecamatan ${kecamatan.name}`, kecamatan: null },
    ...kecamatan.units.map((unit) => ({
      id: unit.code,
      jenis: unit.type === 'kelurahan' ? ('KELURAHAN' as const) : ('DESA' as const),
      nama: `${unit.type === 'kelurahan' ? 'Kelurahan' : 'Desa'} ${unit.name}`,
      kecamatan: kecamatan.name,
    })),
  ])
}

type UnitClient = Pick<Tx, 'unit'>

/** Posts and divisions of a provincial Inspektorat, in the order of its routing slip. */
const JABATAN_PROVINSI: readonly Readonly<{ id: string; nama: string; posisi: Peran }>[] = [
  { id: 'provinsi-1-inspektur', nama: 'Inspektur', posisi: 'KEPALA' },
  { id: 'provinsi-2-sekretaris', nama: 'Sekretaris', posisi: 'SEKRETARIS' },
  { id: 'provinsi-3-irban-1', nama: 'Inspektur Pembantu I', posisi: 'KEPALA_BIDANG' },
  { id: 'provinsi-4-irban-2', nama: 'Inspektur Pembantu II', posisi: 'KEPALA_BIDANG' },
  { id: 'provinsi-5-irban-3', nama: 'Inspektur Pembantu III', posisi: 'KEPALA_BIDANG' },
  { id: 'provinsi-6-irban-khusus', nama: 'Inspektur Pembantu Khusus', posisi: 'IRBAN_KHUSUS' },
  { id: 'provinsi-7-kasubbag-perencanaan', nama: 'Kasubbag Perencanaan', posisi: 'KASUBBAG_PERENCANAAN' },
  { id: 'provinsi-8-pemegang-identitas', nama: 'Pemegang Identitas', posisi: 'PEMEGANG_IDENTITAS' },
]

/** Working units of Pemerintah Provinsi Kalimantan Barat by their usual names; an editable start (domain handbook 7.2). */
const OPD_PROVINSI = [
  'Sekretariat Daerah',
  'Sekretariat DPRD',
  'Dinas Pendidikan dan Kebudayaan',
  'Dinas Kesehatan',
  'Dinas Pekerjaan Umum dan Penataan Ruang',
  'Dinas Sosial',
  'Dinas Perhubungan',
  'Dinas Lingkungan Hidup dan Kehutanan',
  'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu',
  'Badan Pengelola Keuangan dan Aset Daerah',
  'Badan Pendapatan Daerah',
  'Badan Kepegawaian Daerah',
  'Satuan Polisi Pamong Praja',
] as const

/** Units of the Dumas region. What is there already is left as it is. */
export async function insertUnitKalbar(client: UnitClient, instansiId: string): Promise<void> {
  await client.unit.createMany({
    data: [
      ...OPD_PROVINSI.map((nama) => ({
        id: `provinsi-${unitIdOf(nama)}`,
        jenis: 'OPD' as const,
        nama: `${nama} Provinsi`,
        lingkup: 'DUMAS' as const,
      })),
      ...JABATAN_PROVINSI.map((row) => ({ ...row, jenis: 'BIDANG' as const, instansiId, lingkup: 'DUMAS' as const })),
    ],
    skipDuplicates: true,
  })
}

/** Agencies of Pemerintah Kabupaten Ketapang by their usual names; an editable start (domain handbook 7.2). */
const OPD_KETAPANG = [
  'Sekretariat Daerah',
  'Dinas Pendidikan',
  'Dinas Kesehatan',
  'Dinas Pekerjaan Umum dan Penataan Ruang',
  'Dinas Perumahan Rakyat, Kawasan Permukiman dan Lingkungan Hidup',
  'Dinas Sosial',
  'Dinas Perhubungan',
  'Dinas Kependudukan dan Pencatatan Sipil',
  'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu',
  'Dinas Komunikasi dan Informatika',
  'Satuan Polisi Pamong Praja',
  'RSUD dr. Agoesdjam',
] as const

/** Agencies SP4N forwards to. What is there already is left as it is. */
export async function insertUnitKetapang(client: UnitClient): Promise<void> {
  const rows = OPD_KETAPANG.map((nama) => ({
    id: `ketapang-${unitIdOf(nama)}`,
    jenis: 'OPD' as const,
    nama: `${nama} Kabupaten Ketapang`,
    lingkup: 'SP4N' as const,
  }))
  await client.unit.createMany({ data: rows, skipDuplicates: true })
}

/** The posts of the office itself: a report about one of them starts at the next higher addressee. */
export async function insertJabatan(client: UnitClient, instansiId: string): Promise<void> {
  await client.unit.createMany({ data: JABATAN.map((row) => ({ ...row, jenis: 'BIDANG' as const, instansiId })), skipDuplicates: true })
}

/** Work units, districts and villages of Kotawaringin Barat. What is there already is left as it is. */
export async function insertUnitKotawaringinBarat(client: UnitClient): Promise<void> {
  await client.unit.createMany({
    data: [...OPD.map((nama) => ({ id: unitIdOf(nama), jenis: 'OPD' as const, nama })), ...wilayahRows()],
    skipDuplicates: true,
  })
}
