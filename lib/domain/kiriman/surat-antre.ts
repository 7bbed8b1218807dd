import type { CaraKiriman, Layanan, StatusKiriman } from '@/lib/domain/layanan'
import type { AlamatSurat } from '@/lib/domain/dokumen/cetak'
import type { JenisKiriman } from './jenis-kiriman'
import type { AlasanKembali, Kurir, LangkahSurat } from './surat-keluar'

/** A letter as the clerk sees it; nothing of its addressee. */
export type SuratAntre = Readonly<{
  id: string
  pengaduanId: string
  /** Version of the case. */
  versiKasus: number
  layanan: Layanan
  nomorTiket: string
  samaran: string
  jenis: JenisKiriman
  nomor: string | null
  /** Where its PDF is drawn, in which version; null for a receipt, whose code is printed once. */
  surat: Readonly<{ alamat: AlamatSurat; versi: number }> | null
  /** Its envelope lies ready. */
  beramplop: boolean
  cara: CaraKiriman
  status: StatusKiriman
  kurir: Kurir | null
  resi: string | null
  alasanKembali: AlasanKembali | null
  disetujui: string
  dikirimAt: Date | null
  langkah: readonly LangkahSurat[]
}>
