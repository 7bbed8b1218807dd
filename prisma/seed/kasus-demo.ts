import type { JENIS_DUGAAN } from '@/lib/domain/lapor/pilihan'
import type { Kategori, KirimJawaban } from '@/lib/domain/layanan'
import type { LangkahDemo } from './langkah'
import { unitIdOf } from '@/lib/domain/instansi/unit'

export type KasusDemo = Readonly<{
  samaran: string
  kategori: Kategori
  unitId: string
  kategoriLain?: string
  jenisDugaan: readonly (typeof JENIS_DUGAAN)[number][]
  terlapor?: string
  judul: string
  apa: string
  kapan: string
  dimana: string
  kirimJawaban?: KirimJawaban
  /** Day of receipt (ISO), then each step with the days since the one before. */
  mulai: string
  jalan: readonly (readonly [LangkahDemo | 'keberatan', number])[]
}>

type Jalan = KasusDemo['jalan']

export const LENGKAP: Jalan = [
  ['ambil', 1],
  ['identitas', 0],
  ['berkas', 1],
  ['teruskan', 0],
]
export const TIM: Jalan = [
  ['suratTugas', 1],
  ['tandaTangan', 1],
]
export const LHP: Jalan = [
  ['catat', 5],
  ['lhp', 6],
]
export const LHP_FINAL: Jalan = [
  ['parafPengendali', 1],
  ['parafIrban', 1],
  ['final', 1],
]
export const JAWAB: Jalan = [
  ['jawab', 1],
  ['kembalikan', 1],
  ['jawab', 1],
  ['setujui', 1],
]

export const desa = (samaran: string, unitId: string, judul: string, apa: string, mulai: string, jalan: Jalan): KasusDemo => ({
  samaran,
  kategori: 'DESA',
  unitId,
  jenisDugaan: ['PUNGLI'],
  judul,
  apa,
  kapan: 'Sejak awal bulan, masih berlangsung',
  dimana: 'Kantor desa',
  mulai,
  jalan,
})

export const opd = (samaran: string, nama: string, judul: string, apa: string, mulai: string, jalan: Jalan): KasusDemo => ({
  samaran,
  kategori: 'OPD',
  unitId: unitIdOf(nama),
  jenisDugaan: ['PENYALAHGUNAAN_WEWENANG'],
  judul,
  apa,
  kapan: 'Bulan lalu, lebih dari sekali',
  dimana: 'Kantor dinas',
  mulai,
  jalan,
})

export const PUNGLI = 'Warga yang mengurus surat keterangan diminta membayar Rp50.000,00. Surat itu seharusnya gratis.'
export const ASET = 'Kendaraan dinas terlihat dipakai mengangkut barang dagangan pada hari libur.'
export const DINAS = 'Perjalanan dinas dibayarkan, tetapi orang yang bersangkutan terlihat di kantor pada hari yang sama.'
export const DISIPLIN = 'Seorang pegawai jarang masuk tanpa keterangan dan pelayanan tertunda karenanya.'
