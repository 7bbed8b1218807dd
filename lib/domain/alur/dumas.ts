import { STATUS, type Status } from '@/lib/domain/pengaduan/status'
import type { Guard } from './guards'
import { row } from './row'
import type { Transition } from './types'

const SEBELUM_DIJAWAB: readonly Status[] = [
  'TERDAFTAR', 'DI_PERENCANAAN', 'MENUNGGU_PELAPOR', 'DITELAAH', 'SELESAI_DITELAAH', 'DI_SEKRETARIS', 'MENUNGGU_DISPOSISI', 'DIDISPOSISI',
  'MENUNGGU_DISTRIBUSI', 'DIDISTRIBUSIKAN', 'PEMERIKSAAN_DIRENCANAKAN', 'DALAM_PEMERIKSAAN', 'LHP_DISUSUN', 'LHP_FINAL', 'JAWABAN_DISUSUN',
  'JAWABAN_DIPERIKSA', 'JAWABAN_DIKOORDINASIKAN', 'JAWABAN_DISETUJUI',
]

/** Until the head has read the file, the custodian can still be asked whether the identity is clear (requirement R-2). */
const SEBELUM_DISPOSISI: readonly Status[] = ['TERDAFTAR', 'DI_PERENCANAAN', 'DITELAAH', 'SELESAI_DITELAAH', 'DI_SEKRETARIS', 'MENUNGGU_DISPOSISI']

const BIDANG = ['IRBAN_KHUSUS', 'KEPALA_BIDANG'] as const

/**
 * The Dumas procedure of Inspektorat Provinsi Kalimantan Barat, steps D1 to D11: letter, register, staff study, routing
 * slip, distribution, examination, coordinated answer. Everything else reads this.
 */
export const DUMAS = {
  KIRIM: row({ sumber: 'D1', dari: [], ke: 'TERKIRIM', oleh: ['PELAPOR'], dokumen: ['tandaTerima'], kabar: ['PELAPOR'] }),
  CATAT: row({ sumber: 'D1', dari: [], ke: 'TERKIRIM', oleh: ['PETUGAS_PENERIMA'], dokumen: ['suratPengaduan', 'tandaTerima'] }),
  DAFTAR: row({
    sumber: 'D1', dari: ['TERKIRIM'], ke: 'TERDAFTAR', oleh: ['SISTEM'],
    dokumen: ['bukuPengaduan'], kabar: ['PETUGAS_PENERIMA'], tenggat: { mulaiSejakTerima: ['PENYELESAIAN'] },
  }),
  SERAHKAN: row({
    sumber: 'D2', dari: ['TERDAFTAR'], ke: 'DI_PERENCANAAN', oleh: ['PETUGAS_PENERIMA'],
    dokumen: ['serahTerimaBerkas'], kabar: ['KASUBBAG_PERENCANAAN'], tenggat: { mulai: ['TELAAHAN'] },
  }),
  PERIKSA_IDENTITAS: row({
    sumber: 'D1', dari: SEBELUM_DISPOSISI, ke: null, oleh: ['PEMEGANG_IDENTITAS'],
    dokumen: ['periksaIdentitas'], kabar: ['KASUBBAG_PERENCANAAN'],
  }),
  BUKA_IDENTITAS: row({
    sumber: 'D1', dari: STATUS, ke: null, oleh: ['PEMEGANG_IDENTITAS'], dokumen: ['pembukaanIdentitas'], kabar: ['PPDP'],
  }),
  AMBIL: row({ sumber: 'D3', dari: ['DI_PERENCANAAN'], ke: 'DITELAAH', oleh: ['KASUBBAG_PERENCANAAN'] }),
  TULIS_TELAAHAN: row({ sumber: 'D3', dari: ['DITELAAH'], ke: null, oleh: ['KASUBBAG_PERENCANAAN'], dokumen: ['telaahan'] }),
  AJUKAN_TELAAHAN: row({
    sumber: 'D3', dari: ['DITELAAH'], ke: 'SELESAI_DITELAAH', oleh: ['KASUBBAG_PERENCANAAN'],
    syarat: ['TELAAHAN_ADA'], dokumen: ['telaahan'], kabar: ['SEKRETARIS'],
  }),
  TERIMA_TELAAHAN: row({ sumber: 'D4', dari: ['SELESAI_DITELAAH'], ke: 'DI_SEKRETARIS', oleh: ['SEKRETARIS'] }),
  KEMBALIKAN_TELAAHAN: row({
    sumber: 'D4r', dari: ['DI_SEKRETARIS'], ke: 'DITELAAH', oleh: ['SEKRETARIS'], dokumen: ['telaahan'], kabar: ['KASUBBAG_PERENCANAAN'],
  }),
  AJUKAN_DISPOSISI: row({
    sumber: 'D4', dari: ['DI_SEKRETARIS'], ke: 'MENUNGGU_DISPOSISI', oleh: ['SEKRETARIS'], syarat: ['BUKAN_PENYUSUN_TELAAHAN'],
    dokumen: ['telaahan', 'disposisi'], kabar: ['KEPALA'], tenggat: { selesai: ['TELAAHAN'], mulai: ['DISPOSISI'] },
  }),
  DISPOSISIKAN: row({
    sumber: 'D5', dari: ['MENUNGGU_DISPOSISI'], ke: 'DIDISPOSISI', oleh: ['KEPALA'], syarat: ['FAKTA_LENGKAP'],
    dokumen: ['disposisi'], kabar: ['SEKRETARIS'], tenggat: { selesai: ['DISPOSISI'] },
  }),
  MINTA_KELENGKAPAN: row({
    sumber: 'D3b', dari: ['MENUNGGU_DISPOSISI'], ke: 'MENUNGGU_PELAPOR', oleh: ['KEPALA'],
    dokumen: ['disposisi', 'permintaanKelengkapan'], kabar: ['PELAPOR', 'KASUBBAG_PERENCANAAN'],
    tenggat: { selesai: ['DISPOSISI'], jeda: ['PENYELESAIAN'], mulai: ['KELENGKAPAN'] },
  }),
  LENGKAPI: row({
    sumber: 'D3b', dari: ['MENUNGGU_PELAPOR'], ke: 'DITELAAH', oleh: ['PELAPOR'],
    dokumen: ['pesan', 'bukti'], kabar: ['KASUBBAG_PERENCANAAN'],
    tenggat: { lanjut: ['PENYELESAIAN'], selesai: ['KELENGKAPAN'], mulai: ['TELAAHAN'] },
  }),
  ARSIPKAN_TIDAK_LENGKAP: row({
    sumber: 'D3b', dari: ['MENUNGGU_PELAPOR'], ke: 'DIARSIPKAN', oleh: ['KASUBBAG_PERENCANAAN', 'SISTEM'],
    syarat: ['BATAS_KELENGKAPAN_LEWAT'], dokumen: ['catatanArsip'], kabar: ['PELAPOR'], tenggat: { batalkanSemua: true },
  }),
  ARSIPKAN: row({
    sumber: 'D3b', dari: ['MENUNGGU_DISPOSISI'], ke: 'DIARSIPKAN', oleh: ['KEPALA'],
    dokumen: ['disposisi', 'catatanArsip'], kabar: ['PELAPOR'], tenggat: { batalkanSemua: true },
  }),
  LIMPAHKAN: row({
    sumber: 'D3b', dari: ['MENUNGGU_DISPOSISI'], ke: 'DILIMPAHKAN', oleh: ['KEPALA'],
    dokumen: ['disposisi', 'suratPelimpahan'], kabar: ['PELAPOR'], tenggat: { selesai: ['DISPOSISI', 'PENYELESAIAN'] },
  }),
  CABUT_DISPOSISI: row({
    sumber: 'D5', dari: ['DIDISPOSISI', 'MENUNGGU_DISTRIBUSI'], ke: 'MENUNGGU_DISPOSISI', oleh: ['KEPALA'],
    dokumen: ['disposisi'], kabar: ['SEKRETARIS'], tenggat: { mulai: ['DISPOSISI'] },
  }),
  TERUSKAN_DISPOSISI: row({
    sumber: 'D6', dari: ['DIDISPOSISI'], ke: 'MENUNGGU_DISTRIBUSI', oleh: ['SEKRETARIS'], dokumen: ['disposisi'], kabar: ['KASUBBAG_PERENCANAAN'],
  }),
  DISTRIBUSIKAN: row({
    sumber: 'D6', dari: ['MENUNGGU_DISTRIBUSI'], ke: 'DIDISTRIBUSIKAN', oleh: ['KASUBBAG_PERENCANAAN'],
    dokumen: ['distribusi'], kabar: ['BIDANG'], tenggat: { mulai: ['PENANGANAN'] },
  }),
  SUSUN_SURAT_TUGAS: row({
    sumber: 'D7', dari: ['DIDISTRIBUSIKAN', 'PEMERIKSAAN_DIRENCANAKAN'], ke: 'PEMERIKSAAN_DIRENCANAKAN', oleh: BIDANG,
    syarat: ['BIDANG_UTAMA'], dokumen: ['suratTugas'], kabar: ['KEPALA'],
  }),
  TANDATANGANI_SURAT_TUGAS: row({
    sumber: 'D7', dari: ['PEMERIKSAAN_DIRENCANAKAN'], ke: 'DALAM_PEMERIKSAAN', oleh: ['KEPALA'],
    syarat: ['SURAT_TUGAS_ADA', 'TIM_CUKUP', 'TIM_TANPA_BENTURAN', 'BUKAN_PENYUSUN_SURAT_TUGAS'], dokumen: ['suratTugas'], kabar: ['TIM'],
  }),
  CATAT_PEMERIKSAAN: row({
    sumber: 'D7', dari: ['DALAM_PEMERIKSAAN'], ke: null, oleh: ['PEMERIKSA'],
    syarat: ['ANGGOTA_TIM'], dokumen: ['kertasKerja', 'beritaAcaraKlarifikasi'],
  }),
  SUSUN_LHP: row({
    sumber: 'D7', dari: ['DALAM_PEMERIKSAAN'], ke: 'LHP_DISUSUN', oleh: ['PEMERIKSA'],
    syarat: ['ANGGOTA_TIM', 'ADA_CATATAN'], dokumen: ['lhp'], kabar: ['TIM'],
  }),
  PARAF_LHP_PENGENDALI: row({
    sumber: 'D7', dari: ['LHP_DISUSUN'], ke: null, oleh: ['PEMERIKSA'],
    syarat: ['PENGENDALI_TEKNIS', 'LHP_BELUM_DIPARAF_PENGENDALI', 'BUKAN_PENYUSUN_LHP'], dokumen: ['lhp'], kabar: ['BIDANG'],
  }),
  PARAF_LHP_IRBAN: row({
    sumber: 'D7', dari: ['LHP_DISUSUN'], ke: null, oleh: BIDANG,
    syarat: ['BIDANG_UTAMA', 'LHP_DIPARAF_PENGENDALI', 'LHP_BELUM_DIPARAF_IRBAN', 'BUKAN_PENYUSUN_LHP'], dokumen: ['lhp'], kabar: ['KEPALA'],
  }),
  KEMBALIKAN_LHP: row({
    sumber: 'D7', dari: ['LHP_DISUSUN'], ke: 'DALAM_PEMERIKSAAN', oleh: ['KEPALA'], dokumen: ['lhp'], kabar: ['TIM'],
  }),
  FINALKAN_LHP: row({
    sumber: 'D7', dari: ['LHP_DISUSUN'], ke: 'LHP_FINAL', oleh: ['KEPALA'],
    syarat: ['LHP_DIPARAF_PENGENDALI', 'LHP_DIPARAF_IRBAN', 'BUKAN_PENYUSUN_LHP'], dokumen: ['lhp'], kabar: ['BIDANG'],
  }),
  RUJUK_APH: row({
    sumber: 'D7', dari: ['DALAM_PEMERIKSAAN', 'LHP_DISUSUN', 'LHP_FINAL'], ke: null, oleh: ['KEPALA'], dokumen: ['suratPelimpahan'],
  }),
  LIMPAHKAN_APH: row({
    sumber: 'D7', dari: ['DALAM_PEMERIKSAAN', 'LHP_FINAL'], ke: 'DILIMPAHKAN', oleh: ['KEPALA'],
    dokumen: ['suratPelimpahan'], kabar: ['PELAPOR'], tenggat: { selesai: ['PENANGANAN', 'PENYELESAIAN'] },
  }),
  SUSUN_JAWABAN: row({
    sumber: 'D7', dari: ['DIDISTRIBUSIKAN', 'LHP_FINAL'], ke: 'JAWABAN_DISUSUN', oleh: BIDANG, syarat: ['BIDANG_UTAMA'],
  }),
  TULIS_JAWABAN: row({
    sumber: 'D7', dari: ['JAWABAN_DISUSUN'], ke: null, oleh: [...BIDANG, 'PEMERIKSA'],
    syarat: ['PENYUSUN_JAWABAN_BIDANG'], dokumen: ['suratJawaban'],
  }),
  AJUKAN_JAWABAN: row({
    sumber: 'D7', dari: ['JAWABAN_DISUSUN'], ke: 'JAWABAN_DIPERIKSA', oleh: [...BIDANG, 'PEMERIKSA'],
    syarat: ['PENYUSUN_JAWABAN_BIDANG', 'JAWABAN_ADA'], dokumen: ['suratJawaban'], kabar: ['KASUBBAG_PERENCANAAN'],
    tenggat: { selesai: ['PENANGANAN'] },
  }),
  KOORDINASIKAN_JAWABAN: row({
    sumber: 'D8', dari: ['JAWABAN_DIPERIKSA'], ke: 'JAWABAN_DIKOORDINASIKAN', oleh: ['KASUBBAG_PERENCANAAN'],
    dokumen: ['suratJawaban'], kabar: ['SEKRETARIS', 'KEPALA'],
  }),
  PARAF_JAWABAN: row({
    sumber: 'D8', dari: ['JAWABAN_DIKOORDINASIKAN'], ke: null, oleh: ['SEKRETARIS'],
    syarat: ['JAWABAN_BELUM_DIPARAF', 'BUKAN_PENYUSUN_JAWABAN'], dokumen: ['suratJawaban'], kabar: ['KEPALA'],
  }),
  KEMBALIKAN_JAWABAN: row({
    sumber: 'D8r', dari: ['JAWABAN_DIKOORDINASIKAN'], ke: 'DIDISTRIBUSIKAN', oleh: ['SEKRETARIS', 'KEPALA'],
    dokumen: ['suratJawaban'], kabar: ['BIDANG', 'PENYUSUN'], tenggat: { mulai: ['PENANGANAN'] },
  }),
  SETUJUI_JAWABAN: row({
    sumber: 'D9', dari: ['JAWABAN_DIKOORDINASIKAN'], ke: 'JAWABAN_DISETUJUI', oleh: ['KEPALA'],
    syarat: ['JAWABAN_DIPARAF', 'BUKAN_PENYUSUN_JAWABAN'], dokumen: ['suratJawaban'], kabar: ['KASUBBAG_PERENCANAAN', 'PETUGAS_PENERIMA'],
  }),
  SUSUN_RILIS: row({
    sumber: 'D10', dari: ['JAWABAN_DISETUJUI'], ke: null, oleh: ['KASUBBAG_PERENCANAAN', 'MODERATOR'], dokumen: ['rilisMedia'], kabar: ['KEPALA'],
  }),
  SETUJUI_RILIS: row({
    sumber: 'D10', dari: ['JAWABAN_DISETUJUI'], ke: null, oleh: ['KEPALA'], syarat: ['RILIS_MENUNGGU', 'BUKAN_PENYUSUN_RILIS'],
    dokumen: ['rilisMedia'], kabar: ['KASUBBAG_PERENCANAAN'],
  }),
  ANTREKAN_KIRIMAN: row({ sumber: 'D10', dari: ['JAWABAN_DISETUJUI'], ke: null, oleh: ['KASUBBAG_PERENCANAAN', 'PETUGAS_PENERIMA'], dokumen: ['kiriman'] }),
  SAMPAIKAN_JAWABAN: row({
    sumber: 'D10', dari: ['JAWABAN_DISETUJUI'], ke: 'DIJAWAB', oleh: ['KASUBBAG_PERENCANAAN', 'PETUGAS_PENERIMA', 'SISTEM'],
    dokumen: ['kiriman'], kabar: ['PELAPOR'], tenggat: { selesai: ['PENYELESAIAN'] },
  }),
  TUNTASKAN: row({
    sumber: 'D11', dari: ['DIJAWAB'], ke: 'SELESAI', oleh: ['KASUBBAG_PERENCANAAN', 'PETUGAS_PENERIMA'], dokumen: ['bukuPengaduan'],
  }),
  AJUKAN_KEBERATAN: row({
    sumber: 'pelapor', dari: ['SELESAI', 'DIARSIPKAN'], ke: null, oleh: ['PELAPOR'], dokumen: ['pengaduan'], kabar: ['PETUGAS_PENERIMA'],
  }),
  SUSUN_PUBLIKASI: row({
    sumber: 'D10', dari: ['DIJAWAB', 'SELESAI'], ke: null, oleh: ['KASUBBAG_PERENCANAAN', 'MODERATOR'], syarat: ['TANPA_BENTURAN'],
    dokumen: ['publikasi'], kabar: ['KEPALA'],
  }),
  SETUJUI_TAYANG: row({
    sumber: 'D10', dari: ['DIJAWAB', 'SELESAI'], ke: null, oleh: ['KEPALA'],
    syarat: ['TANPA_BENTURAN', 'PUBLIKASI_BELUM_DISETUJUI'], dokumen: ['publikasi'], kabar: ['MODERATOR'],
  }),
  TAYANGKAN: row({
    sumber: 'D10', dari: ['DIJAWAB', 'SELESAI'], ke: null, oleh: ['MODERATOR'],
    syarat: ['TANPA_BENTURAN', 'TAYANG_DISETUJUI', 'PELAPOR_SUDAH_TAHU'], dokumen: ['publikasi'], kabar: ['PELAPOR'],
  }),
  SEMBUNYIKAN: row({
    sumber: 'D10', dari: ['DIJAWAB', 'SELESAI'], ke: null, oleh: ['MODERATOR', 'KEPALA'], dokumen: ['publikasi'],
  }),
  CABUT: row({
    sumber: 'pelapor', dari: SEBELUM_DIJAWAB, ke: 'DICABUT', oleh: ['PELAPOR'], tenggat: { batalkanSemua: true },
    kabar: ['PETUGAS_PENERIMA', 'KASUBBAG_PERENCANAAN'],
  }),
} as const satisfies Record<string, Transition<Guard>>

export type LangkahDumas = keyof typeof DUMAS
