import type { Peran } from '@/lib/domain/auth/peran'
import type { Layanan } from '@/lib/domain/layanan'
import type { KeadaanUsulan } from './masa-tunggu'

type JenisKunci = 'PEMEGANG' | 'PEMULIHAN'

/** Who holds a share of a recovery key. */
export type BagianTampak = Readonly<{
  nama: string
  jabatan: string
  sejak: Date | null
  sidik: string | null
  diKertas: boolean
  selesaiAt: Date | null
}>

/** One key as this reader may see and act on it. */
export type KunciTampak = Readonly<{
  id: string
  jenis: JenisKunci
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
  /** Where a proposed key stands; null for one that is in force or was. */
  keadaan: KeadaanUsulan | null
  tungguSampai: Date | null
  keberatan: Readonly<{ alasan: string; oleh: string; at: Date }> | null
  hilangAt: Date | null
  /** Holders of the shares of a recovery key. */
  bagian: readonly BagianTampak[]
  /** Ripe while another key is active: a hand-over may begin. */
  siapSerahTerima: boolean
  /** The sitting custodian may let it through with his key, or object. */
  bolehLepas: boolean
  bolehKeberatan: boolean
  /** A recovery holder may decide on the objection, or lend his share to this key. */
  bolehPutus: boolean
  bolehPinjamkan: boolean
  sudahPinjam: boolean
  /** How many shares were lent to it. */
  dipinjam: number
}>

/** A hand-over or recovery under way. */
export type ProsesTampak = Readonly<{
  id: string
  jenis: 'SERAH_TERIMA' | 'PEMULIHAN'
  kunci: JenisKunci
  jumlah: number
  disegel: number
  diuji: number
}>

/** Why a new recovery key is due, and until when. */
export type Pembaruan = Readonly<{ sebab: 'PEMEGANG_PERGI' | 'SUDAH_DIPAKAI'; nama: string | null; sampai: Date }>

/** The keys of one layanan. */
export type KunciLayananTampak = Readonly<{
  layanan: Layanan
  keadaan: 'SIAP' | 'BELUM' | 'TIDAK_COCOK'
  kunci: readonly KunciTampak[]
  proses: ProsesTampak | null
  calon: readonly string[]
  tidakTerbukti: readonly Readonly<{ nomor: string; asli: boolean; at: Date }>[]
  /** Why a new recovery key is due, and until when. */
  pembaruan: Pembaruan | null
  /** Hours an approved key waits. */
  tungguJam: number
  /** Is the founding over? */
  didirikan: boolean
  saya: Readonly<{ pemegang: boolean; kunciAktif: boolean; pernyataanAt: Date | null; bolehTunjuk: boolean; bolehPemulihan: boolean }>
}>
