import type { Peran } from '@/lib/domain/auth/peran'
import type { KeadaanUsulan } from '@/lib/domain/kunci/masa-tunggu'
import type { Layanan } from '@/lib/domain/layanan'

type BagianTampak = Readonly<{
  nama: string
  jabatan: string
  sejak: Date | null
  sidik: string | null
  diKertas: boolean
  selesaiAt: Date | null
}>

export type KunciTampak = Readonly<{
  id: string
  jenis: 'PEMEGANG' | 'PEMULIHAN'
  status: 'DIUSULKAN' | 'AKTIF' | 'DIGANTI' | 'DITOLAK'
  sidik: string
  pemilik: string | null
  milikSaya: boolean
  dibuatAt: Date
  aktifAt: Date | null
  digantiAt: Date | null
  hilangAt: Date | null
  pernyataanAt: Date | null
  persetujuan: readonly Readonly<{ nama: string; peran: Peran; at: Date }>[]
  keadaan: KeadaanUsulan | null
  tungguSampai: Date | null
  keberatan: Readonly<{ alasan: string; oleh: string; at: Date }> | null
  bagian: readonly BagianTampak[]
  bolehSetuju: boolean
  bolehTolak: boolean
  siapSerahTerima: boolean
  bolehLepas: boolean
  bolehKeberatan: boolean
  bolehPutus: boolean
  bolehPinjamkan: boolean
  sudahPinjam: boolean
  dipinjam: number
}>

export type KunciLayananTampak = Readonly<{
  layanan: Layanan
  keadaan: 'SIAP' | 'BELUM' | 'TIDAK_COCOK'
  kunci: readonly KunciTampak[]
  proses: Readonly<{
    id: string
    jenis: 'SERAH_TERIMA' | 'PEMULIHAN'
    kunci: 'PEMEGANG' | 'PEMULIHAN'
    jumlah: number
    disegel: number
    diuji: number
  }> | null
  calon: readonly string[]
  tidakTerbukti: readonly Readonly<{ nomor: string; asli: boolean; at: Date }>[]
  pembaruan: Readonly<{ sebab: 'PEMEGANG_PERGI' | 'SUDAH_DIPAKAI'; nama: string | null; sampai: Date }> | null
  tungguJam: number
  didirikan: boolean
  saya: Readonly<{ pemegang: boolean; kunciAktif: boolean; pernyataanAt: Date | null; bolehTunjuk: boolean; bolehPemulihan: boolean }>
}>

/** What this reader's browser needs to act with his own keys; useless without his passphrases. */
export type BahanTampak = Readonly<{
  bungkusPemegang: string | null
  bungkusBagian: string | null
  pemulihan: string | null
  kunci: readonly Readonly<{
    kunciId: string
    bungkus: string | null
    bagian: Readonly<{ bungkus: string; bagian: string; untuk: string }> | null
    dipinjam: readonly string[]
  }>[]
  berkumpul: readonly Readonly<{
    id: string
    nama: string
    jabatan: string
    penerima: string | null
    sidik: string | null
    saya: boolean
  }>[]
}>
