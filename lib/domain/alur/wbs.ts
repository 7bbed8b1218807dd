import { STATUS, type Status } from '@/lib/domain/pengaduan/status'
import type { Guard } from './guards'
import { row } from './row'
import type { Transition } from './types'

/** The reporter may withdraw at any moment before the answer; were it shorter for some, its absence would betray kadar. */
const SEBELUM_DIJAWAB: readonly Status[] = [
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

/**
 * The whistleblowing procedure of Inspektorat Kotawaringin Barat, steps W1 to W19, as one table: who may take a case from
 * which status to which, under which conditions, with which paper, notice and clock. Everything else reads this.
 */
export const WBS = {
  KIRIM: row({ sumber: 'W1', dari: [], ke: 'TERKIRIM', oleh: ['PELAPOR'], dokumen: ['tandaTerima'], kabar: ['PELAPOR'] }),
  DAFTAR: row({
    sumber: 'W2', dari: ['TERKIRIM'], ke: 'TERDAFTAR', oleh: ['SISTEM'],
    dokumen: ['bukuPengaduan'], kabar: ['VERIFIKATOR'], tenggat: { mulai: ['VERIFIKASI'] },
  }),
  AMBIL: row({ sumber: 'W3', dari: ['TERDAFTAR'], ke: 'DIVERIFIKASI', oleh: ['VERIFIKATOR'] }),
  PERIKSA_IDENTITAS: row({
    sumber: 'W4', dari: ['TERDAFTAR', 'DIVERIFIKASI'], ke: null, oleh: ['PEMEGANG_IDENTITAS'],
    dokumen: ['periksaIdentitas'], kabar: ['VERIFIKATOR'],
  }),
  BUKA_IDENTITAS: row({
    sumber: 'W4b', dari: STATUS, ke: null, oleh: ['PEMEGANG_IDENTITAS'], dokumen: ['pembukaanIdentitas'], kabar: ['PPDP'],
  }),
  PERIKSA_BERKAS: row({
    sumber: 'W4b', dari: ['DIVERIFIKASI'], ke: null, oleh: ['VERIFIKATOR'], dokumen: ['verifikasi'],
  }),
  MINTA_KELENGKAPAN: row({
    sumber: 'W5', dari: ['DIVERIFIKASI'], ke: 'MENUNGGU_PELAPOR', oleh: ['VERIFIKATOR', 'IRBAN_KHUSUS'],
    syarat: ['TANPA_USULAN_ARSIP', 'JEDA_MASIH_BOLEH'], dokumen: ['permintaanKelengkapan'], kabar: ['PELAPOR'],
    tenggat: { jeda: ['VERIFIKASI'], mulai: ['KELENGKAPAN'] },
  }),
  LENGKAPI: row({
    sumber: 'W6', dari: ['MENUNGGU_PELAPOR'], ke: 'DIVERIFIKASI', oleh: ['PELAPOR'],
    dokumen: ['pesan', 'bukti'], kabar: ['VERIFIKATOR'], tenggat: { lanjut: ['VERIFIKASI'], selesai: ['KELENGKAPAN'] },
  }),
  ARSIPKAN_TIDAK_LENGKAP: row({
    sumber: 'W7', dari: ['MENUNGGU_PELAPOR'], ke: 'DIARSIPKAN', oleh: ['VERIFIKATOR', 'SISTEM'],
    syarat: ['BATAS_KELENGKAPAN_LEWAT'], dokumen: ['catatanArsip'], kabar: ['PELAPOR'], tenggat: { batalkanSemua: true },
  }),
  USULKAN_ARSIP: row({
    sumber: 'W8', dari: ['DIVERIFIKASI'], ke: null, oleh: ['VERIFIKATOR'],
    syarat: ['TANPA_USULAN_ARSIP'], dokumen: ['usulanArsip'], kabar: ['IRBAN_KHUSUS'],
  }),
  SETUJUI_ARSIP: row({
    sumber: 'W8', dari: ['DIVERIFIKASI'], ke: 'DIARSIPKAN', oleh: ['VERIFIKATOR', 'IRBAN_KHUSUS'],
    syarat: ['USULAN_ARSIP_ADA', 'BUKAN_PENGUSUL'], dokumen: ['catatanArsip'], kabar: ['PELAPOR'],
    tenggat: { batalkanSemua: true },
  }),
  TOLAK_ARSIP: row({
    sumber: 'W8', dari: ['DIVERIFIKASI'], ke: null, oleh: ['VERIFIKATOR', 'IRBAN_KHUSUS'],
    syarat: ['USULAN_ARSIP_ADA', 'BUKAN_PENGUSUL'], kabar: ['VERIFIKATOR'],
  }),
  TERUSKAN: row({
    sumber: 'W9', dari: ['DIVERIFIKASI'], ke: 'DINILAI', oleh: ['VERIFIKATOR'],
    syarat: ['DAFTAR_LENGKAP', 'BUKTI_DIPERIKSA', 'IDENTITAS_SAH', 'TANPA_USULAN_ARSIP'],
    dokumen: ['berkasKelengkapan'], kabar: ['IRBAN_KHUSUS'],
    tenggat: { selesai: ['VERIFIKASI'], mulai: ['PENILAIAN', 'PENYELESAIAN'] },
  }),
  NILAI_BERKADAR: row({
    sumber: 'W10', dari: ['DINILAI'], ke: 'PEMERIKSAAN_DIRENCANAKAN', oleh: ['IRBAN_KHUSUS'],
    dokumen: ['lembarKlasifikasi'], kabar: ['PELAPOR'], tenggat: { selesai: ['PENILAIAN'] },
  }),
  NILAI_TIDAK_BERKADAR: row({
    sumber: 'W11', dari: ['DINILAI'], ke: 'JAWABAN_DISUSUN', oleh: ['IRBAN_KHUSUS'],
    dokumen: ['lembarKlasifikasi'], kabar: ['PELAPOR'],
    tenggat: { selesai: ['PENILAIAN'], anggaran: { jenis: 'PENYELESAIAN', setelan: 'TIDAK_BERKADAR' } },
  }),
  NILAI_PERLU_KLARIFIKASI: row({
    sumber: 'W11', dari: ['DINILAI'], ke: 'PEMERIKSAAN_DIRENCANAKAN', oleh: ['IRBAN_KHUSUS'],
    dokumen: ['lembarKlasifikasi'], kabar: ['PELAPOR'],
    tenggat: { selesai: ['PENILAIAN'], anggaran: { jenis: 'PENYELESAIAN', setelan: 'TIDAK_BERKADAR' } },
  }),
  LIMPAHKAN: row({
    sumber: 'W11', dari: ['DINILAI'], ke: 'DILIMPAHKAN', oleh: ['IRBAN_KHUSUS'],
    dokumen: ['lembarKlasifikasi', 'suratPelimpahan'], kabar: ['PELAPOR'], tenggat: { selesai: ['PENILAIAN', 'PENYELESAIAN'] },
  }),
  SUSUN_SURAT_TUGAS: row({
    sumber: 'W12', dari: ['PEMERIKSAAN_DIRENCANAKAN'], ke: null, oleh: ['IRBAN_KHUSUS'],
    dokumen: ['suratTugas'], kabar: ['KEPALA'],
  }),
  TANDATANGANI_SURAT_TUGAS: row({
    sumber: 'W12', dari: ['PEMERIKSAAN_DIRENCANAKAN'], ke: 'DALAM_PEMERIKSAAN', oleh: ['KEPALA'],
    syarat: ['SURAT_TUGAS_ADA', 'TIM_CUKUP', 'TIM_TANPA_BENTURAN', 'BUKAN_PENYUSUN_SURAT_TUGAS'],
    dokumen: ['suratTugas'], kabar: ['TIM'],
  }),
  CATAT_PEMERIKSAAN: row({
    sumber: 'W13', dari: ['DALAM_PEMERIKSAAN'], ke: null, oleh: ['PEMERIKSA'],
    syarat: ['ANGGOTA_TIM'], dokumen: ['kertasKerja', 'beritaAcaraKlarifikasi'],
  }),
  SUSUN_LHP: row({
    sumber: 'W13', dari: ['DALAM_PEMERIKSAAN'], ke: 'LHP_DISUSUN', oleh: ['PEMERIKSA'],
    syarat: ['ANGGOTA_TIM', 'ADA_CATATAN'], dokumen: ['lhp'], kabar: ['TIM'],
  }),
  PARAF_LHP_PENGENDALI: row({
    sumber: 'W13', dari: ['LHP_DISUSUN'], ke: null, oleh: ['PEMERIKSA'],
    syarat: ['PENGENDALI_TEKNIS', 'LHP_BELUM_DIPARAF_PENGENDALI', 'BUKAN_PENYUSUN_LHP'], dokumen: ['lhp'], kabar: ['IRBAN_KHUSUS'],
  }),
  PARAF_LHP_IRBAN: row({
    sumber: 'W13', dari: ['LHP_DISUSUN'], ke: null, oleh: ['IRBAN_KHUSUS'],
    syarat: ['LHP_DIPARAF_PENGENDALI', 'LHP_BELUM_DIPARAF_IRBAN', 'BUKAN_PENYUSUN_LHP'], dokumen: ['lhp'], kabar: ['KEPALA'],
  }),
  KEMBALIKAN_LHP: row({
    sumber: 'W13', dari: ['LHP_DISUSUN'], ke: 'DALAM_PEMERIKSAAN', oleh: ['IRBAN_KHUSUS', 'KEPALA'],
    dokumen: ['lhp'], kabar: ['TIM'],
  }),
  FINALKAN_LHP: row({
    sumber: 'W13', dari: ['LHP_DISUSUN'], ke: 'LHP_FINAL', oleh: ['KEPALA'],
    syarat: ['LHP_DIPARAF_PENGENDALI', 'LHP_DIPARAF_IRBAN', 'BUKAN_PENYUSUN_LHP'], dokumen: ['lhp'], kabar: ['IRBAN_KHUSUS'],
  }),
  SUSUN_JAWABAN: row({ sumber: 'W14', dari: ['LHP_FINAL'], ke: 'JAWABAN_DISUSUN', oleh: ['IRBAN_KHUSUS'] }),
  RUJUK_APH: row({
    sumber: 'W14b', dari: ['DALAM_PEMERIKSAAN', 'LHP_DISUSUN', 'LHP_FINAL'], ke: null, oleh: ['KEPALA'],
    dokumen: ['suratPelimpahan'],
  }),
  LIMPAHKAN_APH: row({
    sumber: 'W14b', dari: ['DALAM_PEMERIKSAAN', 'LHP_FINAL'], ke: 'DILIMPAHKAN', oleh: ['KEPALA'],
    dokumen: ['suratPelimpahan'], kabar: ['PELAPOR'], tenggat: { selesai: ['PENYELESAIAN'] },
  }),
  TULIS_JAWABAN: row({
    sumber: 'W15', dari: ['JAWABAN_DISUSUN'], ke: null, oleh: ['IRBAN_KHUSUS', 'PEMERIKSA'],
    syarat: ['PENYUSUN_JAWABAN'], dokumen: ['suratJawaban'],
  }),
  AJUKAN_JAWABAN: row({
    sumber: 'W15', dari: ['JAWABAN_DISUSUN'], ke: 'JAWABAN_DIPERIKSA', oleh: ['IRBAN_KHUSUS', 'PEMERIKSA'],
    syarat: ['PENYUSUN_JAWABAN', 'JAWABAN_ADA'], dokumen: ['suratJawaban'], kabar: ['KEPALA'],
  }),
  KEMBALIKAN_JAWABAN: row({
    sumber: 'W15', dari: ['JAWABAN_DIPERIKSA'], ke: 'JAWABAN_DISUSUN', oleh: ['KEPALA'],
    dokumen: ['suratJawaban'], kabar: ['PENYUSUN'],
  }),
  SETUJUI_JAWABAN: row({
    sumber: 'W15', dari: ['JAWABAN_DIPERIKSA'], ke: 'JAWABAN_DISETUJUI', oleh: ['KEPALA'],
    syarat: ['BUKAN_PENYUSUN_JAWABAN'], dokumen: ['suratJawaban'],
  }),
  ANTREKAN_KIRIMAN: row({ sumber: 'W16', dari: ['JAWABAN_DISETUJUI'], ke: null, oleh: ['PETUGAS_PENERIMA'], dokumen: ['kiriman'] }),
  SAMPAIKAN_JAWABAN: row({
    sumber: 'W16', dari: ['JAWABAN_DISETUJUI'], ke: 'DIJAWAB', oleh: ['PETUGAS_PENERIMA', 'SISTEM'],
    dokumen: ['kiriman'], kabar: ['PELAPOR'], tenggat: { selesai: ['PENYELESAIAN'] },
  }),
  SELESAIKAN: row({ sumber: 'W17', dari: ['DIJAWAB'], ke: 'SELESAI', oleh: ['SISTEM'], dokumen: ['bukuPengaduan'] }),
  AJUKAN_KEBERATAN: row({
    sumber: 'W18', dari: ['SELESAI', 'DIARSIPKAN'], ke: null, oleh: ['PELAPOR'], dokumen: ['pengaduan'], kabar: ['VERIFIKATOR'],
  }),
  SUSUN_PUBLIKASI: row({
    sumber: 'W19', dari: ['SELESAI'], ke: null, oleh: ['IRBAN_KHUSUS', 'MODERATOR'],
    syarat: ['BOLEH_TAYANG', 'TANPA_BENTURAN'], dokumen: ['publikasi'], kabar: ['MODERATOR'],
  }),
  TAYANGKAN: row({
    sumber: 'W19', dari: ['SELESAI'], ke: null, oleh: ['MODERATOR'],
    syarat: ['BOLEH_TAYANG', 'TANPA_BENTURAN', 'PELAPOR_SUDAH_TAHU'], dokumen: ['publikasi'], kabar: ['PELAPOR'],
  }),
  SEMBUNYIKAN: row({
    sumber: 'W19', dari: ['SELESAI'], ke: null, oleh: ['MODERATOR', 'PEMERIKSA', 'IRBAN_KHUSUS', 'KEPALA'], dokumen: ['publikasi'],
  }),
  CABUT: row({
    sumber: 'pelapor', dari: SEBELUM_DIJAWAB, ke: 'DICABUT', oleh: ['PELAPOR'], tenggat: { batalkanSemua: true },
    kabar: ['VERIFIKATOR'],
  }),
} as const satisfies Record<string, Transition<Guard>>

export type LangkahWbs = keyof typeof WBS
