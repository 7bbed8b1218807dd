import type { DokumenLayanan } from '@/lib/domain/dokumen/tabel'

/** The verifier's work ends before the examination. */
const PEMERIKSA = ['IRBAN_KHUSUS', 'PEMERIKSA', 'KEPALA'] as const
/** Who keeps the file of an examination. */
const PENYIMPAN = ['PEMERIKSA', 'IRBAN_KHUSUS'] as const
/** Whoever hands the answer over, or checks what the public shall read of it. */
const PENYAMPAI = ['PETUGAS_PENERIMA', 'MODERATOR'] as const

/** Who reads, writes and signs what. The printed paper is taken to its signer by the Irban or the head himself. */
export const DOKUMEN_WBS = {
  tandaTerima: { baca: 'MATERI' },
  suratPengaduan: { baca: 'BUKTI' },
  usulanArsip: { baca: 'MATERI' },
  // The reporter is asked by a message, or by a notice: whoever posts it and whoever directs the case read it.
  suratPemberitahuan: { baca: ['PETUGAS_PENERIMA', 'IRBAN_KHUSUS', 'KEPALA'], bernomor: true },
  lembarKlasifikasi: { baca: PEMERIKSA },
  suratTugas: { baca: PEMERIKSA, unggah: ['IRBAN_KHUSUS', 'KEPALA'], bernomor: true },
  beritaAcaraKlarifikasi: { baca: PEMERIKSA, lampiran: PENYIMPAN, bernomor: true },
  undanganKlarifikasi: { baca: PEMERIKSA, lampiran: PENYIMPAN, bernomor: true },
  permintaanDokumen: { baca: PEMERIKSA, lampiran: PENYIMPAN, bernomor: true },
  kertasKerja: { baca: PEMERIKSA, lampiran: PENYIMPAN },
  lhp: { baca: PEMERIKSA, unggah: PEMERIKSA, bernomor: true },
  suratPengantar: { baca: PEMERIKSA },
  tindakLanjut: { baca: PEMERIKSA, tulis: PEMERIKSA },
  suratPelimpahan: { baca: PEMERIKSA, bernomor: true },
  // Of all its papers the answer alone has a code: any other would tell the class of the case.
  suratJawaban: {
    baca: PEMERIKSA,
    bacaSah: PENYAMPAI,
    unggah: ['IRBAN_KHUSUS', 'KEPALA', 'PETUGAS_PENERIMA'],
    bernomor: true,
    berkode: true,
  },
} as const satisfies DokumenLayanan
