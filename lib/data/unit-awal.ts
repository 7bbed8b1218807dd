import 'server-only'
import type { Peran } from '@/lib/domain/auth/peran'
import type { Tx } from '@/lib/infra/db'
import wilayah from '@/prisma/data/wilayah-kotawaringin-barat.json'

const OPD = [
  'Sekretariat Daerah', 'Sekretariat DPRD', 'Dinas Pendidikan dan Kebudayaan', 'Dinas Kesehatan',
  'Dinas Pekerjaan Umum dan Penataan Ruang', 'Dinas Perumahan Rakyat, Kawasan Permukiman dan Pertanahan',
  'Satuan Polisi Pamong Praja', 'Dinas Sosial', 'Dinas Tenaga Kerja dan Transmigrasi', 'Dinas P3AP2KB',
  'Dinas Ketahanan Pangan', 'Dinas Lingkungan Hidup', 'Dinas Kependudukan dan Pencatatan Sipil',
  'Dinas Pemberdayaan Masyarakat dan Desa', 'Dinas Perhubungan', 'Dinas Komunikasi, Informatika, Statistik dan Persandian',
  'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu', 'Dinas Kepemudaan dan Olahraga', 'Dinas Pariwisata',
  'Dinas Perpustakaan dan Kearsipan', 'Dinas Perikanan', 'Dinas Tanaman Pangan, Hortikultura dan Perkebunan',
  'Dinas Perindustrian, Perdagangan, Koperasi dan UKM', 'Badan Perencanaan Pembangunan Daerah',
  'Badan Pengelola Keuangan dan Aset', 'Badan Pendapatan Daerah', 'Badan Kepegawaian dan Pengembangan SDM',
  'Badan Kesatuan Bangsa dan Politik', 'Badan Penanggulangan Bencana Daerah', 'RSUD Sultan Imanuddin',
] as const

/** Posts of the Inspektorat a report may be about; such a report starts at the next higher addressee. */
const JABATAN: readonly Readonly<{ id: string; nama: string; posisi: Peran }>[] = [
  { id: 'jabatan-inspektur', nama: 'Inspektur', posisi: 'KEPALA' },
  { id: 'jabatan-irban-khusus', nama: 'Inspektur Pembantu Khusus', posisi: 'IRBAN_KHUSUS' },
  { id: 'jabatan-tim-wbs', nama: 'Tim WBS', posisi: 'VERIFIKATOR' },
  { id: 'jabatan-pemegang-identitas', nama: 'Pemegang Identitas', posisi: 'PEMEGANG_IDENTITAS' },
]

export const unitIdOf = (nama: string) => `opd-${nama.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '')}`

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
