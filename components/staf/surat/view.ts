import type { AlasanKembali, Kurir, LangkahSurat } from '@/lib/domain/kiriman/surat-keluar'
import type { CaraKiriman, StatusKiriman } from '@/lib/domain/layanan'

/** A letter as the clerk sees it; nothing of its addressee. */
export type SuratView = Readonly<{
  id: string
  pengaduanId: string
  versiKasus: number
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
