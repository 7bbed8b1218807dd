import type { Pelaku } from '@/lib/domain/alur/types'
import { STATUS, type Status } from '@/lib/domain/pengaduan/status'

/**
 * The whistleblowing procedure written down a second time, by hand, from the handbook (2.1.2): who takes which step, from
 * where to where, under which conditions, who hears of it and what the clocks do. Nothing here is read from the code.
 */
export type Harapan = Readonly<{
  dari: readonly Status[]
  ke: Status | null
  oleh: readonly Pelaku[]
  syarat?: readonly string[]
  /** Does the reporter hear of it? Others who do. */
  pelapor?: true
  kabar?: readonly string[]
  tenggat?: object
}>

/** Everywhere a reporter still waits for his answer. */
const MENUNGGU_JAWABAN: readonly Status[] = [
  'TERDAFTAR',
  'DIVERIFIKASI',
  'MENUNGGU_PELAPOR',
  'DINILAI',
  'PEMERIKSAAN_DIRENCANAKAN',
  'DALAM_PEMERIKSAAN',
  'LHP_DISUSUN',
  'LHP_FINAL',
  'JAWABAN_DISUSUN',
  'JAWABAN_DIPERIKSA',
  'JAWABAN_DISETUJUI',
]

export const HARAPAN: Readonly<Record<string, Harapan>> = {
  KIRIM: { dari: [], ke: 'TERKIRIM', oleh: ['PELAPOR'], pelapor: true },
  CATAT: { dari: [], ke: 'TERKIRIM', oleh: ['PETUGAS_PENERIMA'] },
  DAFTAR: { dari: ['TERKIRIM'], ke: 'TERDAFTAR', oleh: ['SISTEM'], kabar: ['VERIFIKATOR'], tenggat: { mulai: ['VERIFIKASI'] } },
  AMBIL: { dari: ['TERDAFTAR'], ke: 'DIVERIFIKASI', oleh: ['VERIFIKATOR'] },
  PERIKSA_IDENTITAS: { dari: ['TERDAFTAR', 'DIVERIFIKASI'], ke: null, oleh: ['PEMEGANG_IDENTITAS'], kabar: ['VERIFIKATOR'] },
  BUKA_IDENTITAS: { dari: STATUS, ke: null, oleh: ['PEMEGANG_IDENTITAS'], kabar: ['PPDP'] },
  PERIKSA_BERKAS: { dari: ['DIVERIFIKASI'], ke: null, oleh: ['VERIFIKATOR'] },
  MINTA_KELENGKAPAN: {
    dari: ['DIVERIFIKASI'],
    ke: 'MENUNGGU_PELAPOR',
    oleh: ['VERIFIKATOR', 'IRBAN_KHUSUS'],
    syarat: ['TANPA_USULAN_ARSIP', 'JEDA_MASIH_BOLEH'],
    pelapor: true,
    tenggat: { jeda: ['VERIFIKASI'], mulai: ['KELENGKAPAN'] },
  },
  LENGKAPI: {
    dari: ['MENUNGGU_PELAPOR'],
    ke: 'DIVERIFIKASI',
    oleh: ['PELAPOR', 'PETUGAS_PENERIMA'],
    kabar: ['VERIFIKATOR'],
    tenggat: { lanjut: ['VERIFIKASI'], selesai: ['KELENGKAPAN'] },
  },
  ARSIPKAN_TIDAK_LENGKAP: {
    dari: ['MENUNGGU_PELAPOR'],
    ke: 'DIARSIPKAN',
    oleh: ['VERIFIKATOR', 'SISTEM'],
    syarat: ['BATAS_KELENGKAPAN_LEWAT', 'SURAT_SUDAH_SAMPAI'],
    pelapor: true,
    tenggat: { batalkanSemua: true },
  },
  USULKAN_ARSIP: { dari: ['DIVERIFIKASI'], ke: null, oleh: ['VERIFIKATOR'], syarat: ['TANPA_USULAN_ARSIP'], kabar: ['IRBAN_KHUSUS'] },
  SETUJUI_ARSIP: {
    dari: ['DIVERIFIKASI'],
    ke: 'DIARSIPKAN',
    oleh: ['VERIFIKATOR', 'IRBAN_KHUSUS'],
    syarat: ['USULAN_ARSIP_ADA', 'BUKAN_PENGUSUL'],
    pelapor: true,
    tenggat: { batalkanSemua: true },
  },
  TOLAK_ARSIP: {
    dari: ['DIVERIFIKASI'],
    ke: null,
    oleh: ['VERIFIKATOR', 'IRBAN_KHUSUS'],
    syarat: ['USULAN_ARSIP_ADA', 'BUKAN_PENGUSUL'],
    kabar: ['VERIFIKATOR'],
  },
  TERUSKAN: {
    dari: ['DIVERIFIKASI'],
    ke: 'DINILAI',
    oleh: ['VERIFIKATOR'],
    syarat: ['DAFTAR_LENGKAP', 'BUKTI_DIPERIKSA', 'IDENTITAS_SAH', 'TANPA_USULAN_ARSIP'],
    kabar: ['IRBAN_KHUSUS'],
    tenggat: { selesai: ['VERIFIKASI'], mulai: ['PENILAIAN', 'PENYELESAIAN'] },
  },
  NILAI_BERKADAR: {
    dari: ['DINILAI'],
    ke: 'PEMERIKSAAN_DIRENCANAKAN',
    oleh: ['IRBAN_KHUSUS'],
    pelapor: true,
    tenggat: { selesai: ['PENILAIAN'] },
  },
  NILAI_TIDAK_BERKADAR: {
    dari: ['DINILAI'],
    ke: 'JAWABAN_DISUSUN',
    oleh: ['IRBAN_KHUSUS'],
    pelapor: true,
    tenggat: { selesai: ['PENILAIAN'], anggaran: { jenis: 'PENYELESAIAN', setelan: 'TIDAK_BERKADAR' } },
  },
  NILAI_PERLU_KLARIFIKASI: {
    dari: ['DINILAI'],
    ke: 'PEMERIKSAAN_DIRENCANAKAN',
    oleh: ['IRBAN_KHUSUS'],
    pelapor: true,
    tenggat: { selesai: ['PENILAIAN'], anggaran: { jenis: 'PENYELESAIAN', setelan: 'TIDAK_BERKADAR' } },
  },
  LIMPAHKAN: {
    dari: ['DINILAI'],
    ke: 'DILIMPAHKAN',
    oleh: ['IRBAN_KHUSUS'],
    pelapor: true,
    tenggat: { selesai: ['PENILAIAN', 'PENYELESAIAN'] },
  },
  SUSUN_SURAT_TUGAS: { dari: ['PEMERIKSAAN_DIRENCANAKAN'], ke: null, oleh: ['IRBAN_KHUSUS'], kabar: ['KEPALA'] },
  TANDATANGANI_SURAT_TUGAS: {
    dari: ['PEMERIKSAAN_DIRENCANAKAN'],
    ke: 'DALAM_PEMERIKSAAN',
    oleh: ['KEPALA'],
    syarat: ['SURAT_TUGAS_ADA', 'TIM_CUKUP', 'TIM_TANPA_BENTURAN', 'BUKAN_PENYUSUN_SURAT_TUGAS'],
    kabar: ['TIM'],
  },
  CATAT_PEMERIKSAAN: { dari: ['DALAM_PEMERIKSAAN'], ke: null, oleh: ['PEMERIKSA'], syarat: ['ANGGOTA_TIM'] },
  SUSUN_LHP: {
    dari: ['DALAM_PEMERIKSAAN'],
    ke: 'LHP_DISUSUN',
    oleh: ['PEMERIKSA'],
    syarat: ['ANGGOTA_TIM', 'ADA_CATATAN'],
    kabar: ['TIM'],
  },
  PARAF_LHP_PENGENDALI: {
    dari: ['LHP_DISUSUN'],
    ke: null,
    oleh: ['PEMERIKSA'],
    syarat: ['PENGENDALI_TEKNIS', 'LHP_BELUM_DIPARAF_PENGENDALI', 'BUKAN_PENYUSUN_LHP'],
    kabar: ['IRBAN_KHUSUS'],
  },
  PARAF_LHP_IRBAN: {
    dari: ['LHP_DISUSUN'],
    ke: null,
    oleh: ['IRBAN_KHUSUS'],
    syarat: ['LHP_DIPARAF_PENGENDALI', 'LHP_BELUM_DIPARAF_IRBAN', 'BUKAN_PENYUSUN_LHP'],
    kabar: ['KEPALA'],
  },
  KEMBALIKAN_LHP: { dari: ['LHP_DISUSUN'], ke: 'DALAM_PEMERIKSAAN', oleh: ['IRBAN_KHUSUS', 'KEPALA'], kabar: ['TIM'] },
  FINALKAN_LHP: {
    dari: ['LHP_DISUSUN'],
    ke: 'LHP_FINAL',
    oleh: ['KEPALA'],
    syarat: ['LHP_DIPARAF_PENGENDALI', 'LHP_DIPARAF_IRBAN', 'BUKAN_PENYUSUN_LHP'],
    kabar: ['IRBAN_KHUSUS'],
  },
  SUSUN_JAWABAN: { dari: ['LHP_FINAL'], ke: 'JAWABAN_DISUSUN', oleh: ['IRBAN_KHUSUS'] },
  RUJUK_APH: { dari: ['DALAM_PEMERIKSAAN', 'LHP_DISUSUN', 'LHP_FINAL'], ke: null, oleh: ['KEPALA'] },
  LIMPAHKAN_APH: {
    dari: ['DALAM_PEMERIKSAAN', 'LHP_FINAL'],
    ke: 'DILIMPAHKAN',
    oleh: ['KEPALA'],
    pelapor: true,
    tenggat: { selesai: ['PENYELESAIAN'] },
  },
  TULIS_JAWABAN: { dari: ['JAWABAN_DISUSUN'], ke: null, oleh: ['IRBAN_KHUSUS', 'PEMERIKSA'], syarat: ['PENYUSUN_JAWABAN'] },
  AJUKAN_JAWABAN: {
    dari: ['JAWABAN_DISUSUN'],
    ke: 'JAWABAN_DIPERIKSA',
    oleh: ['IRBAN_KHUSUS', 'PEMERIKSA'],
    syarat: ['PENYUSUN_JAWABAN', 'JAWABAN_ADA'],
    kabar: ['KEPALA'],
  },
  KEMBALIKAN_JAWABAN: { dari: ['JAWABAN_DIPERIKSA'], ke: 'JAWABAN_DISUSUN', oleh: ['KEPALA'], kabar: ['PENYUSUN'] },
  SETUJUI_JAWABAN: { dari: ['JAWABAN_DIPERIKSA'], ke: 'JAWABAN_DISETUJUI', oleh: ['KEPALA'], syarat: ['BUKAN_PENYUSUN_JAWABAN'] },
  ANTREKAN_KIRIMAN: { dari: ['JAWABAN_DISETUJUI'], ke: null, oleh: ['PETUGAS_PENERIMA'] },
  SAMPAIKAN_JAWABAN: {
    dari: ['JAWABAN_DISETUJUI'],
    ke: 'DIJAWAB',
    oleh: ['PETUGAS_PENERIMA', 'SISTEM'],
    pelapor: true,
    tenggat: { selesai: ['PENYELESAIAN'] },
  },
  SELESAIKAN: { dari: ['DIJAWAB'], ke: 'SELESAI', oleh: ['SISTEM'] },
  AJUKAN_KEBERATAN: { dari: ['SELESAI', 'DIARSIPKAN'], ke: null, oleh: ['PELAPOR', 'PETUGAS_PENERIMA'], kabar: ['VERIFIKATOR'] },
  SUSUN_PUBLIKASI: {
    dari: ['SELESAI'],
    ke: null,
    oleh: ['IRBAN_KHUSUS', 'MODERATOR'],
    syarat: ['BOLEH_TAYANG', 'TANPA_BENTURAN'],
    kabar: ['MODERATOR'],
  },
  TAYANGKAN: {
    dari: ['SELESAI'],
    ke: null,
    oleh: ['MODERATOR'],
    syarat: ['BOLEH_TAYANG', 'TANPA_BENTURAN', 'PELAPOR_SUDAH_TAHU'],
    pelapor: true,
  },
  SEMBUNYIKAN: { dari: ['SELESAI'], ke: null, oleh: ['MODERATOR', 'PEMERIKSA', 'IRBAN_KHUSUS', 'KEPALA'] },
  PERPANJANG: {
    dari: MENUNGGU_JAWABAN,
    ke: null,
    oleh: ['KEPALA'],
    syarat: ['WAKTU_BELUM_LEWAT', 'BELUM_DIPERPANJANG'],
    pelapor: true,
  },
  CABUT: {
    dari: MENUNGGU_JAWABAN,
    ke: 'DICABUT',
    oleh: ['PELAPOR', 'PETUGAS_PENERIMA'],
    kabar: ['VERIFIKATOR'],
    tenggat: { batalkanSemua: true },
  },
}
