import type { Peran } from '@/lib/domain/auth/peran'
import type { Layanan } from '@/lib/domain/layanan'

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
  pernyataanAt: Date | null
  persetujuan: readonly Readonly<{ nama: string; peran: Peran; at: Date }>[]
  bolehSetuju: boolean
  bolehTolak: boolean
  siapSerahTerima: boolean
}>

export type KunciLayananTampak = Readonly<{
  layanan: Layanan
  keadaan: 'SIAP' | 'BELUM' | 'TIDAK_COCOK'
  kunci: readonly KunciTampak[]
  proses: Readonly<{ id: string; jenis: 'SERAH_TERIMA' | 'PEMULIHAN'; kunci: 'PEMEGANG' | 'PEMULIHAN'; jumlah: number; disegel: number; diuji: number }> | null
  calon: readonly string[]
  saya: Readonly<{ pemegang: boolean; pernyataanAt: Date | null; bolehTunjuk: boolean; bolehPemulihan: boolean }>
}>
