import type { Layanan } from '@/lib/domain/layanan'

const PEMERIKSAAN = [
  'SUSUN_SURAT_TUGAS',
  'TANDATANGANI_SURAT_TUGAS',
  'CATAT_PEMERIKSAAN',
  'SUSUN_LHP',
  'PARAF_LHP_PENGENDALI',
  'PARAF_LHP_IRBAN',
  'KEMBALIKAN_LHP',
  'FINALKAN_LHP',
  'RUJUK_APH',
  'LIMPAHKAN_APH',
]

/** Steps nobody reads of who may not read the examination, written down by hand: in WBS the classification and what follows it too. */
export const LANGKAH_PEMERIKSAAN: Readonly<Record<Layanan, readonly string[]>> = {
  WBS: [...PEMERIKSAAN, 'NILAI_BERKADAR', 'NILAI_TIDAK_BERKADAR', 'NILAI_PERLU_KLARIFIKASI', 'LIMPAHKAN', 'SUSUN_JAWABAN'],
  DUMAS: PEMERIKSAAN,
  SP4N: [],
}
