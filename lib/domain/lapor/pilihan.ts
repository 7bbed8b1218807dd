export const JENIS_KELAMIN = ['LAKI_LAKI', 'PEREMPUAN'] as const

export const PEKERJAAN = [
  'PNS',
  'PPPK',
  'HONORER',
  'TNI',
  'POLRI',
  'PERANGKAT_DESA',
  'ANGGOTA_BPD',
  'GURU_DOSEN',
  'TENAGA_KESEHATAN',
  'KARYAWAN_SWASTA',
  'KARYAWAN_BUMN',
  'WIRASWASTA',
  'PETANI',
  'NELAYAN',
  'BURUH',
  'PENGEMUDI',
  'PELAJAR',
  'RUMAH_TANGGA',
  'PENSIUNAN',
  'TIDAK_BEKERJA',
  'LAINNYA',
] as const

export const JENIS_DUGAAN = [
  'KORUPSI',
  'KOLUSI',
  'NEPOTISME',
  'PUNGLI',
  'GRATIFIKASI_SUAP',
  'PENYALAHGUNAAN_WEWENANG',
  'PENYALAHGUNAAN_ASET',
  'PELANGGARAN_DISIPLIN',
  'PELANGGARAN_KODE_ETIK',
  'PENGADAAN',
  'DANA_DESA',
  'BANSOS',
  'PELAYANAN_PUBLIK',
  'LAINNYA',
] as const

/** Why somebody reports without a file: the honest way out of mandatory evidence. */
export const ALASAN_TANPA_BUKTI = ['SAKSI', 'BERKAS_FISIK', 'TAUTAN', 'HANYA_KETERANGAN'] as const

/** A reporter may live outside the regency; then street and town stand in `alamat`. */
export const KECAMATAN_LUAR = 'LUAR'

/** In whose name a Dumas reporter speaks. */
export const JENIS_PELAPOR = ['PERORANGAN', 'KELOMPOK', 'BADAN_HUKUM'] as const
export type JenisPelapor = (typeof JENIS_PELAPOR)[number]

/** How a report reached the desk; what comes through this site's own form is WEB. */
export const CARA_PENYAMPAIAN = ['LANGSUNG', 'SURAT', 'EMAIL', 'LAPOR', 'WHATSAPP', 'TELEPON', 'MEDIA', 'PELIMPAHAN'] as const
export type CaraPenyampaian = (typeof CARA_PENYAMPAIAN)[number]
