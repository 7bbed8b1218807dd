import type { Peran } from '@/lib/domain/auth/peran'
import { insertWilayah } from '@/lib/data/unit'
import { unitIdOf } from '@/lib/domain/instansi/unit'
import { db } from '@/lib/infra/db'

/** The demo runs its three desks from the first day it shows. */
const DIBUKA = new Date('2026-01-02T00:00:00Z')

const INSTANSI = [
  {
    id: 'itkab-kobar',
    layanan: 'WBS',
    nama: 'Inspektorat',
    pemda: 'Pemerintah Kabupaten Kotawaringin Barat',
    alamat: 'Jalan Contoh No. 1, Pangkalan Bun',
    telepon: '(0532) 24475 / 24476',
    nomorSk: null,
    tempat: 'Pangkalan Bun',
    kodePos: '74111',
    singkatan: 'ITKAB',
    jamLayanan: 'Senin sampai Jumat, pukul 07.30 sampai 16.00 WIB, kecuali hari libur',
    kodeWilayah: '62.01',
    namaLayanan: 'Whistleblowing System Inspektorat Kabupaten Kotawaringin Barat',
    dibukaAt: DIBUKA,
  },
  {
    id: 'itprov-kalbar',
    layanan: 'DUMAS',
    nama: 'Inspektorat',
    pemda: 'Pemerintah Provinsi Kalimantan Barat',
    alamat: 'Jalan Contoh No. 2, Pontianak',
    telepon: '(0561) 000000',
    nomorSk: null,
    tempat: 'Pontianak',
    kodePos: '78000',
    singkatan: 'ITPROV',
    jamLayanan: 'Senin sampai Jumat, pukul 07.30 sampai 16.00 WIB, kecuali hari libur',
    kodeWilayah: '61',
    namaLayanan: null,
    dibukaAt: DIBUKA,
  },
  {
    id: 'diskominfo-ketapang',
    layanan: 'SP4N',
    nama: 'Dinas Komunikasi dan Informatika',
    pemda: 'Pemerintah Kabupaten Ketapang',
    alamat: 'Jalan Jenderal Urip Sumoharjo No. 06, Ketapang',
    telepon: '(0534) 3069638 / 0813-4560-9017',
    nomorSk: '344/DISKOMINFO-A.500.12.11.3/2024',
    tempat: 'Ketapang',
    kodePos: '78813',
    singkatan: 'DISKOMINFO',
    jamLayanan: 'Senin sampai Jumat, pukul 07.30 sampai 16.00 WIB, kecuali hari libur',
    kodeWilayah: '61.04',
    namaLayanan: null,
    dibukaAt: DIBUKA,
  },
] as const

/** Work units of Pemerintah Kabupaten Kotawaringin Barat by their usual names. */
const OPD_KOBAR = [
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

const WILAYAH_KOBAR = '62.01'

const opd = (namas: readonly string[], lingkup: 'WBS' | 'DUMAS' | 'SP4N', awalan: string, akhiran: string) =>
  namas.map((nama) => ({ id: `${awalan}${unitIdOf(nama)}`, jenis: 'OPD' as const, nama: `${nama}${akhiran}`, lingkup: [lingkup] }))

/** The three offices of the demo, each with the units of its own government. What is there already is left as it is. */
export async function seedUnit(): Promise<void> {
  await db.instansi.createMany({ data: INSTANSI.map((row) => ({ ...row })), skipDuplicates: true })
  await db.unit.createMany({
    data: [
      { id: 'opd-inspektorat', jenis: 'OPD', nama: 'Inspektorat', instansiId: 'itkab-kobar' },
      {
        id: 'opd-inspektorat-provinsi',
        jenis: 'OPD',
        nama: 'Inspektorat Provinsi (rekaan)',
        instansiId: 'itprov-kalbar',
        lingkup: ['DUMAS'],
      },
      {
        id: 'opd-diskominfo-ketapang',
        jenis: 'OPD',
        nama: 'Diskominfo Ketapang (rekaan)',
        instansiId: 'diskominfo-ketapang',
        lingkup: ['SP4N'],
        aktif: false,
      },
      ...opd(OPD_KOBAR, 'WBS', '', ''),
      ...JABATAN.map((row) => ({ ...row, jenis: 'BIDANG' as const, instansiId: 'itkab-kobar' })),
      ...opd(OPD_PROVINSI, 'DUMAS', 'provinsi-', ' Provinsi'),
      ...JABATAN_PROVINSI.map((row) => ({ ...row, jenis: 'BIDANG' as const, instansiId: 'itprov-kalbar', lingkup: ['DUMAS' as const] })),
      ...opd(OPD_KETAPANG, 'SP4N', 'ketapang-', ' Kabupaten Ketapang'),
    ],
    skipDuplicates: true,
  })
  await insertWilayah(db, WILAYAH_KOBAR, ['WBS'])
}
