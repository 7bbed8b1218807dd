import type { Peran } from '@/lib/domain/auth/peran'
import { db } from '@/lib/infra/db'
import wilayah from '../data/wilayah-kotawaringin-barat.json'

const INSTANSI = [
  {
    id: 'itkab-kobar', layanan: 'WBS', nama: 'Inspektorat', pemda: 'Pemerintah Kabupaten Kotawaringin Barat',
    alamat: 'Jalan Contoh No. 1, Pangkalan Bun', telepon: '(0532) 24475 / 24476', nomorSk: null, tempat: 'Pangkalan Bun',
    kodePos: '74111', singkatan: 'ITKAB',
  },
  {
    id: 'itprov-kalbar', layanan: 'DUMAS', nama: 'Inspektorat', pemda: 'Pemerintah Provinsi Kalimantan Barat',
    alamat: 'Jalan Contoh No. 2, Pontianak', telepon: '(0561) 000000', nomorSk: null, tempat: 'Pontianak', kodePos: '78000',
    singkatan: 'ITPROV',
  },
  {
    id: 'diskominfo-ketapang', layanan: 'SP4N', nama: 'Dinas Komunikasi dan Informatika', pemda: 'Pemerintah Kabupaten Ketapang',
    alamat: 'Jalan Jenderal Urip Sumoharjo No. 06, Ketapang', telepon: '(0534) 3069638 / 0813-4560-9017',
    nomorSk: '344/DISKOMINFO-A.500.12.11.3/2024', tempat: 'Ketapang', kodePos: '78813', singkatan: 'DISKOMINFO',
  },
] as const

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

export async function seedUnit(): Promise<void> {
  await db.instansi.createMany({ data: INSTANSI.map((row) => ({ ...row })), skipDuplicates: true })
  await db.unit.createMany({
    data: [
      { id: 'opd-inspektorat', jenis: 'OPD', nama: 'Inspektorat', instansiId: 'itkab-kobar' },
      { id: 'opd-inspektorat-provinsi', jenis: 'OPD', nama: 'Inspektorat Provinsi (rekaan)', instansiId: 'itprov-kalbar', aktif: false },
      { id: 'opd-diskominfo-ketapang', jenis: 'OPD', nama: 'Diskominfo Ketapang (rekaan)', instansiId: 'diskominfo-ketapang', aktif: false },
      ...OPD.map((nama) => ({ id: unitIdOf(nama), jenis: 'OPD' as const, nama })),
      ...JABATAN.map((row) => ({ ...row, jenis: 'BIDANG' as const, instansiId: 'itkab-kobar' })),
      ...wilayahRows(),
    ],
    skipDuplicates: true,
  })
}
