import type { DokumenLayanan } from '@/lib/domain/dokumen/tabel'

/** The Sekretaris initials the answer, and so reads what it rests on. */
const PEMERIKSA = ['IRBAN_KHUSUS', 'KEPALA_BIDANG', 'PEMERIKSA', 'SEKRETARIS', 'KEPALA'] as const
/** Who keeps the file of an examination. */
const PENYIMPAN = ['PEMERIKSA', 'IRBAN_KHUSUS', 'KEPALA_BIDANG'] as const
/** Whoever takes the printed paper to its signer and back. */
const PEMBAWA = ['IRBAN_KHUSUS', 'KEPALA_BIDANG', 'SEKRETARIS', 'KEPALA'] as const
/** The staff study is between planning, Sekretaris and head; the divisions read what the slip says (handbook 2.5.4). */
const PENELAAH = ['KASUBBAG_PERENCANAAN', 'SEKRETARIS', 'KEPALA'] as const
const DISPOSISI = [...PENELAAH, 'IRBAN_KHUSUS', 'KEPALA_BIDANG'] as const
/** Whoever hands the answer over, or checks what the public shall read of it. */
const PENYAMPAI = ['PETUGAS_PENERIMA', 'MODERATOR'] as const

/** Who reads, writes and signs what. */
export const DOKUMEN_DUMAS = {
  tandaTerima: { baca: 'MATERI' },
  suratPengaduan: { baca: 'BUKTI' },
  // It is issued in the act that writes it, and posted by the desk to whoever reads no page.
  permintaanKelengkapan: { baca: [...DISPOSISI, 'PETUGAS_PENERIMA'], bernomor: true, berkode: true },
  suratPemberitahuan: { baca: ['PETUGAS_PENERIMA', 'KASUBBAG_PERENCANAAN', 'SEKRETARIS', 'KEPALA'], bernomor: true },
  telaahan: { baca: PENELAAH, bernomor: true, berkode: true },
  disposisi: { baca: DISPOSISI, bernomor: true, berkode: true },
  distribusi: { baca: DISPOSISI },
  suratTugas: { baca: PEMERIKSA, unggah: PEMBAWA, bernomor: true, berkode: true },
  beritaAcaraKlarifikasi: { baca: PEMERIKSA, lampiran: PENYIMPAN, bernomor: true },
  undanganKlarifikasi: { baca: PEMERIKSA, lampiran: PENYIMPAN, bernomor: true },
  permintaanDokumen: { baca: PEMERIKSA, lampiran: PENYIMPAN, bernomor: true },
  kertasKerja: { baca: PEMERIKSA, lampiran: PENYIMPAN },
  lhp: { baca: PEMERIKSA, unggah: PEMERIKSA, bernomor: true, berkode: true },
  suratPengantar: { baca: PEMERIKSA },
  tindakLanjut: { baca: PEMERIKSA, tulis: ['IRBAN_KHUSUS', 'KEPALA_BIDANG', 'PEMERIKSA', 'KEPALA'] },
  suratPelimpahan: { baca: PEMERIKSA, bernomor: true, berkode: true },
  suratJawaban: {
    baca: [...PEMERIKSA, 'KASUBBAG_PERENCANAAN'],
    bacaSah: PENYAMPAI,
    unggah: [...PEMBAWA, 'KASUBBAG_PERENCANAAN', 'PETUGAS_PENERIMA'],
    bernomor: true,
    berkode: true,
  },
  rilisMedia: { baca: [...PENELAAH, ...PENYAMPAI], bernomor: true },
} as const satisfies DokumenLayanan
