import { langkahRanah } from '@/lib/domain/alur/engine'

/** Acts that belong to no case, by what an auditor looks for. Each stands there whatever cases there are. */
const KANTOR = {
  AKUN: [
    'MASUK',
    'KELUAR_SEMUA',
    'AKHIRI_SESI',
    'GANTI_SANDI',
    'PASANG_2FA',
    'KODE_2FA_BERULANG',
    'ATUR_ULANG_SANDI',
    'ATUR_ULANG_2FA',
    'TAUT_AKUN_KANTOR',
    'LEPAS_AKUN_KANTOR',
    'BUAT_PETUGAS',
    'AKUN_DIBUAT',
    'UBAH_PETUGAS',
    'AKTIFKAN_PETUGAS',
    'NONAKTIFKAN_PETUGAS',
    'UJI_SUREL',
  ],
  JABATAN: [
    'BERI_PERAN',
    'AKHIRI_PERAN',
    'AKTIFKAN',
    'NONAKTIFKAN',
    'UBAH_SUREL',
    'UBAH_TUNGGU',
    'AKHIRI_TUGAS',
    'USULKAN_JABATAN',
    'KONFIRMASI_JABATAN',
    'SUARA_SETUJU',
    'SUARA_MENOLAK',
    'TOLAK_USULAN',
    'USULAN_LEWAT',
    'TUNJUK_CALON_PEMEGANG',
    'TANDATANGANI_PERNYATAAN',
  ],
  KANTOR: [
    'BUAT_INSTANSI',
    'BUKA_LAYANAN',
    'UBAH_INSTANSI',
    'UBAH_LAMBANG',
    'TUTUP_LAYANAN',
    'BUKA_KEMBALI_LAYANAN',
    'UBAH_STANDAR',
    'BUAT_UNIT',
    'UBAH_UNIT',
    'AKTIFKAN_UNIT',
    'NONAKTIFKAN_UNIT',
    'IMPOR_UNIT',
    'MUAT_WILAYAH',
    'UBAH_PENGATURAN_SURAT',
    'UBAH_TENGGAT_SP4N',
    'MUAT_KALENDER',
    'UBAH_KALENDER',
    'TAMBAH_HARI_LIBUR',
    'HAPUS_HARI_LIBUR',
    'BUAT_KANAL',
    'MATIKAN_KANAL',
    'ATUR_RETENSI',
  ],
  KUNCI: [
    'USULKAN_KUNCI',
    'SETUJUI_KUNCI',
    'TOLAK_KUNCI',
    'KEBERATAN_KUNCI',
    'LEPAS_KUNCI',
    'SEMATKAN_KUNCI',
    'PENDIRIAN_DITUTUP',
    'MULAI_KUNCI_BARU',
    'MULAI_SERAH_TERIMA',
    'MULAI_PEMULIHAN',
    'BATALKAN_SERAH_TERIMA',
    'SELESAIKAN_SERAH_TERIMA',
    'SUSUN_PEMULIHAN',
    'BUAT_KUNCI_BAGIAN',
    'PINJAMKAN_BAGIAN',
    'JAWAB_TANTANGAN',
    'PERBARUI_KUNCI',
  ],
  DATA: [
    'BACA_BUKU',
    'EKSPOR_BUKU',
    'TUTUP_BUKU',
    'BACA_REKAP',
    'EKSPOR_REKAP',
    'EKSPOR_KINERJA',
    'BACA_CATATAN_PEMBUKAAN',
    'BACA_JEJAK',
    'EKSPOR_JEJAK',
    'EKSPOR_AMPLOP',
    'CADANGAN_DIBUAT',
    'CADANGAN_DISALIN',
    'CADANGAN_DIMUAT',
  ],
  SISTEM: ['PERIKSA_JEJAK', 'AKUI_PEMULIHAN', 'PEMULIHAN_CADANGAN', 'JAM_BERHENTI', 'JAM_DIPASTIKAN'],
} as const satisfies Readonly<Record<string, readonly string[]>>

/** Pages of the office, on record when somebody was refused one; told by one word. */
const HALAMAN = [
  'BACA_BEBAN',
  'BACA_IMPOR',
  'BACA_INSIDEN',
  'BACA_KANAL',
  'BACA_KINERJA',
  'BACA_KUNCI',
  'BACA_LAYANAN',
  'BACA_MODERASI',
  'BACA_PENGATURAN_SURAT',
  'BACA_PERINGATAN',
  'BACA_PERMINTAAN_DATA',
  'BACA_PETUGAS',
  'BACA_RETENSI',
  'BACA_SISTEM',
  'BACA_SURAT',
  'BACA_TENGGAT_SP4N',
  'BACA_UNIT',
] as const
const BACA_HALAMAN = 'BACA_HALAMAN'

/** Acts on a case beside its steps: told only to a reader who may know of that case. */
const BACA = ['BACA', 'LIHAT_BUKTI', 'UNDUH_BUKTI', 'BACA_DISPOSISI', 'LIHAT_TANDA_TERIMA'] as const
const PENGADUAN = [
  'KIRIM_PESAN',
  'SERAH_TUGAS',
  'TANDAI_TERLAPOR',
  'WAKILI_PELAPOR',
  'MINTA_DATA',
  'TELUSUR_KEBOCORAN',
  'KOREKSI_BUKU',
  'ATUR_SUREL_KABAR',
  'HAPUS_SUREL_KABAR',
  'ATUR_TELEPON_KABAR',
  'HAPUS_TELEPON_KABAR',
  'ATUR_TELEPON_PETUGAS',
  'GANTI_KODE_AKSES',
  'KIRIM_KEPUASAN',
  'PASTIKAN_MUSNAH',
  'MUSNAHKAN_IDENTITAS',
] as const

export const KELOMPOK_JEJAK = ['PENGADUAN', 'BACA', 'AKUN', 'JABATAN', 'KANTOR', 'KUNCI', 'DATA', 'SISTEM', 'DITOLAK'] as const
export type KelompokJejak = (typeof KELOMPOK_JEJAK)[number]

/** Acts that have words of their own on the page; steps have theirs in the history of a case. */
export const TINDAKAN_BERKATA: readonly string[] = [...Object.values(KANTOR).flat(), BACA_HALAMAN, ...BACA, ...PENGADUAN]

/**
 * Acts of the trail that no page shows, and why. What would tell of a case by being there (a letter sent, an envelope sealed
 * anew, a file of an examination) must not be there for one reader and absent for another; openings of an identity have a
 * ledger of their own; what a reporter does with his account is nobody's business.
 */
export const TIDAK_TAMPAK: Readonly<Record<string, 'PERKARA' | 'PEMBUKAAN' | 'PELAPOR' | 'PEMERIKSAAN'>> = {
  ...Object.fromEntries(
    [
      'SURAT_KEMBALI',
      'SURAT_DITERIMA',
      'ANTREKAN_ULANG',
      'KIRIM_SURAT',
      'CETAK_SURAT',
      'CETAK_AMPLOP',
      'GANTI_ALAMAT_SURAT',
      'SERAHKAN_JAWABAN',
      'SEGEL_TANDA_TERIMA',
      'SUREL_GAGAL',
      'SUREL_MEMANTUL',
      'USUL_MUSNAH',
      'MUSNAHKAN_AMPLOP_LAMA',
      'TAHAN_IDENTITAS',
      'PENAHANAN_DIPASANG',
      'LEPAS_PENAHANAN',
      'BACA_TELUSUR',
      'MINTA_TELUSUR',
      'JAWAB_TELUSUR',
      'JAWAB_PERMINTAAN_DATA',
      'BACA_SERAH_TERIMA',
      'CATAT_INSIDEN',
      'INSIDEN_DICATAT',
      'TAMBAH_TERDAMPAK',
      'BERI_TAHU_LEMBAGA',
      'BERI_TAHU_PELAPOR',
      'PERINGATAN',
      'TUTUP_PERINGATAN',
      'TULIS_BUKU',
      'UNGGAH_IMPOR',
      'JALANKAN_IMPOR',
      'SELESAI_IMPOR',
      'UNDUH_GALAT',
      'BUKTIKAN_PELAPOR',
      'BUKA_KODE_BARU',
      'KODE_BARU',
    ].map((tindakan) => [tindakan, 'PERKARA'] as const),
  ),
  ...Object.fromEntries(
    [
      'BUKA_IDENTITAS',
      'BUKA_GAMBAR_ASLI',
      'BUKA_ALAMAT_SURAT',
      'BACA_PEMBUKAAN',
      'CETAK_IDENTITAS',
      'SEGEL_ULANG',
      'UJI_AMPLOP',
      'LEPAS_SEGEL',
      'LEPAS_UJI',
      'AMPLOP_TIDAK_TERBUKA',
      'AMPLOP_TIDAK_TERBUKTI',
    ].map((tindakan) => [tindakan, 'PEMBUKAAN'] as const),
  ),
  ...Object.fromEntries(
    [
      'DAFTAR_AKUN',
      'GANTI_SANDI_AKUN',
      'HAPUS_AKUN',
      'PULIHKAN_AKUN',
      'SIMPAN_DI_AKUN',
      'LEPAS_DARI_AKUN',
      'ATUR_KABAR_AKUN',
      'HAPUS_KABAR_AKUN',
    ].map((tindakan) => [tindakan, 'PELAPOR'] as const),
  ),
  ...Object.fromEntries(
    [
      'UNGGAH_BERKAS',
      'UNDUH_BERKAS',
      'SETUJUI_FOTO',
      'UNGGAH_PINDAIAN',
      'UNDUH_PINDAIAN',
      'CETAK_DOKUMEN',
      'CATAT_TINDAK_LANJUT',
      'INGATKAN_TENGGAT',
      'GESER_TENGGAT',
    ].map((tindakan) => [tindakan, 'PEMERIKSAAN'] as const),
  ),
}

export type TindakanDicari = Readonly<{ kantor: readonly string[]; perkara: readonly string[]; ditolak: boolean | null }>

/** Steps of every layanan but those of an examination, which would say which cases were found worth one. */
function langkahTampak(): readonly string[] {
  const periksa = langkahRanah('PEMERIKSAAN')
  return langkahRanah('UMUM').filter((langkah) => !periksa.includes(langkah) && !Object.hasOwn(TIDAK_TAMPAK, langkah))
}

/** What a kind asks the trail for; without one everything but reading, which would hide the rest. `ditolak` null: both. */
export function tindakanDicari(kelompok: KelompokJejak | null): TindakanDicari {
  const perkara = [...langkahTampak(), ...PENGADUAN]
  const kantor = Object.values(KANTOR).flat()
  switch (kelompok) {
    case null:
      return { kantor: [...kantor, ...HALAMAN], perkara, ditolak: null }
    case 'DITOLAK':
      return { kantor: [...kantor, ...HALAMAN], perkara: [...perkara, ...BACA], ditolak: true }
    case 'PENGADUAN':
      return { kantor: [], perkara, ditolak: null }
    case 'BACA':
      return { kantor: [], perkara: BACA, ditolak: null }
    default:
      return { kantor: KANTOR[kelompok], perkara: [], ditolak: null }
  }
}

/** The name an act is told by. */
export const namaTindakan = (tindakan: string): string => (HALAMAN.some((one) => one === tindakan) ? BACA_HALAMAN : tindakan)
