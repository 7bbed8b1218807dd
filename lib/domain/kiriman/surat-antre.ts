import type { CaraKiriman, Layanan, StatusKiriman } from '@/lib/domain/layanan'
import type { AlasanKembali, Kurir, LangkahSurat } from './surat-keluar'

/** A letter as the clerk sees it; nothing of its addressee. */
export type SuratAntre = Readonly<{
  id: string
  pengaduanId: string
  /** Version of the case; `versi` is that of the answer. */
  versiKasus: number
  layanan: Layanan
  nomorTiket: string
  samaran: string
  nomor: string | null
  versi: number
  cara: CaraKiriman
  status: StatusKiriman
  kurir: Kurir | null
  resi: string | null
  alasanKembali: AlasanKembali | null
  disetujui: string
  dikirimAt: Date | null
  langkah: readonly LangkahSurat[]
}>
