import type { DokumenLayanan } from '@/lib/domain/dokumen/tabel'

/** Who works on the answer; the head of the office reads along. */
const PENANGAN = ['ADMIN_INSTANSI', 'ADMIN_OPD', 'PEJABAT_PENGHUBUNG', 'KEPALA'] as const
/** The desks of the agency that answers. */
const PENJAWAB = ['ADMIN_OPD', 'PEJABAT_PENGHUBUNG'] as const

/** Who reads, writes and signs what. */
export const DOKUMEN_SP4N = {
  tandaTerima: { baca: 'MATERI' },
  laporan: { baca: PENANGAN },
  suratPemberitahuan: { baca: ['ADMIN_INSTANSI', 'KEPALA'], bernomor: true },
  distribusi: { baca: PENANGAN },
  // A case is referred before any agency has it.
  suratPelimpahan: { baca: ['ADMIN_INSTANSI', 'KEPALA'], bernomor: true, berkode: true },
  substansi: { baca: PENANGAN, lampiran: PENJAWAB },
  notaDinas: { baca: PENANGAN, lampiran: PENJAWAB, bernomor: true, berkode: true },
  tanggapan: { baca: PENANGAN, bacaSah: ['MODERATOR'], lampiran: PENJAWAB },
} as const satisfies DokumenLayanan
