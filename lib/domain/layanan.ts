export const LAYANAN = ['WBS', 'DUMAS', 'SP4N'] as const
export type Layanan = (typeof LAYANAN)[number]

/** Working days until the answer, by layanan. */
export type HariStandar = Readonly<Record<Layanan, number>>

export const KATEGORI = ['OPD', 'DESA', 'LAIN'] as const
export type Kategori = (typeof KATEGORI)[number]

export type Kadar = 'BERKADAR' | 'TIDAK_BERKADAR'

export const KIRIM_JAWABAN = ['HALAMAN', 'SUREL', 'SURAT', 'AMBIL'] as const
export type KirimJawaban = (typeof KIRIM_JAWABAN)[number]

/** How an answer went out; the last four are ways of the office that no reporter chooses. */
export type CaraKiriman = KirimJawaban | 'SERAH' | 'TAYANG' | 'LAPOR' | 'MEDIA'

export const STATUS_KIRIMAN = ['ANTRE', 'DICETAK', 'DIKIRIM', 'DITERIMA', 'DIKEMBALIKAN'] as const
export type StatusKiriman = (typeof STATUS_KIRIMAN)[number]

export const ALASAN_KEBERATAN = ['BELUM_SELESAI', 'KEBERATAN', 'TIDAK_PUAS', 'BANDING'] as const
export type AlasanKeberatan = (typeof ALASAN_KEBERATAN)[number]

export const ALASAN_ARSIP = ['TIDAK_LENGKAP', 'GANDA', 'SPAM', 'BUKAN_KEWENANGAN', 'BUKAN_PENGADUAN'] as const
export type AlasanArsip = (typeof ALASAN_ARSIP)[number]

export const HASIL_JAWABAN = [
  'TERBUKTI',
  'TERBUKTI_SEBAGIAN',
  'TIDAK_TERBUKTI',
  'TIDAK_CUKUP_BUKTI',
  'BUKAN_KEWENANGAN',
  'DIJELASKAN',
] as const
export type HasilJawaban = (typeof HASIL_JAWABAN)[number]

export const PERAN_TIM = ['PENANGGUNG_JAWAB', 'PENGENDALI_TEKNIS', 'KETUA', 'ANGGOTA'] as const
export type PeranTim = (typeof PERAN_TIM)[number]

/** What an SP4N report is. */
export const JENIS_LAPORAN = ['PENGADUAN', 'ASPIRASI', 'PERMINTAAN_INFORMASI'] as const
export type JenisLaporan = (typeof JENIS_LAPORAN)[number]
