import type { Fakta } from '@/lib/domain/alur/types'
import { DUMAS } from '@/lib/domain/alur/dumas'
import { STATUS, type Status } from '@/lib/domain/pengaduan/status'
import { GAGAL, LULUS, SAYA, type Harapan } from './harapan-wbs'
import type { AlurDiharapkan } from './periksa-alur'

const ORANG_LAIN = 'orang lain'
const UNIT_SAYA = 'bidang saya'
const UNIT_LAIN = 'bidang lain'

/** Everywhere a reporter still waits for his answer (handbook 2.3.2). */
const MENUNGGU_JAWABAN: readonly Status[] = [
  'TERDAFTAR',
  'DI_PERENCANAAN',
  'MENUNGGU_PELAPOR',
  'DITELAAH',
  'SELESAI_DITELAAH',
  'DI_SEKRETARIS',
  'MENUNGGU_DISPOSISI',
  'DIDISPOSISI',
  'MENUNGGU_DISTRIBUSI',
  'DIDISTRIBUSIKAN',
  'PEMERIKSAAN_DIRENCANAKAN',
  'DALAM_PEMERIKSAAN',
  'LHP_DISUSUN',
  'LHP_FINAL',
  'JAWABAN_DISUSUN',
  'JAWABAN_DIPERIKSA',
  'JAWABAN_DIKOORDINASIKAN',
  'JAWABAN_DISETUJUI',
]

const KASUBBAG = ['KASUBBAG_PERENCANAAN'] as const
const BIDANG = ['IRBAN_KHUSUS', 'KEPALA_BIDANG'] as const

/** The Dumas procedure written down a second time, by hand, from the handbook (2.3.2). Nothing here is read from the code. */
const HARAPAN: Readonly<Record<string, Harapan>> = {
  KIRIM: { dari: [], ke: 'TERKIRIM', oleh: ['PELAPOR'], pelapor: true },
  CATAT: { dari: [], ke: 'TERKIRIM', oleh: ['PETUGAS_PENERIMA'] },
  DAFTAR: {
    dari: ['TERKIRIM'],
    ke: 'TERDAFTAR',
    oleh: ['SISTEM'],
    kabar: ['PETUGAS_PENERIMA'],
    tenggat: { mulaiSejakTerima: ['PENYELESAIAN'] },
  },
  SERAHKAN: { dari: ['TERDAFTAR'], ke: 'DI_PERENCANAAN', oleh: ['PETUGAS_PENERIMA'], kabar: KASUBBAG, tenggat: { mulai: ['TELAAHAN'] } },
  PERIKSA_IDENTITAS: {
    dari: ['TERDAFTAR', 'DI_PERENCANAAN', 'DITELAAH', 'SELESAI_DITELAAH', 'DI_SEKRETARIS', 'MENUNGGU_DISPOSISI'],
    ke: null,
    oleh: ['PEMEGANG_IDENTITAS'],
    kabar: KASUBBAG,
  },
  BUKA_IDENTITAS: { dari: STATUS, ke: null, oleh: ['PEMEGANG_IDENTITAS'], kabar: ['PPDP'] },
  AMBIL: { dari: ['DI_PERENCANAAN'], ke: 'DITELAAH', oleh: KASUBBAG },
  TULIS_TELAAHAN: { dari: ['DITELAAH'], ke: null, oleh: KASUBBAG },
  AJUKAN_TELAAHAN: { dari: ['DITELAAH'], ke: 'SELESAI_DITELAAH', oleh: KASUBBAG, syarat: ['TELAAHAN_ADA'], kabar: ['SEKRETARIS'] },
  TERIMA_TELAAHAN: { dari: ['SELESAI_DITELAAH'], ke: 'DI_SEKRETARIS', oleh: ['SEKRETARIS'] },
  KEMBALIKAN_TELAAHAN: { dari: ['DI_SEKRETARIS'], ke: 'DITELAAH', oleh: ['SEKRETARIS'], kabar: KASUBBAG },
  AJUKAN_DISPOSISI: {
    dari: ['DI_SEKRETARIS'],
    ke: 'MENUNGGU_DISPOSISI',
    oleh: ['SEKRETARIS'],
    syarat: ['BUKAN_PENYUSUN_TELAAHAN'],
    kabar: ['KEPALA'],
    tenggat: { selesai: ['TELAAHAN'], mulai: ['DISPOSISI'] },
  },
  DISPOSISIKAN: {
    dari: ['MENUNGGU_DISPOSISI'],
    ke: 'DIDISPOSISI',
    oleh: ['KEPALA'],
    syarat: ['FAKTA_LENGKAP'],
    kabar: ['SEKRETARIS'],
    tenggat: { selesai: ['DISPOSISI'] },
  },
  MINTA_KELENGKAPAN: {
    dari: ['MENUNGGU_DISPOSISI'],
    ke: 'MENUNGGU_PELAPOR',
    oleh: ['KEPALA'],
    pelapor: true,
    kabar: KASUBBAG,
    tenggat: { selesai: ['DISPOSISI'], jeda: ['PENYELESAIAN'], mulai: ['KELENGKAPAN'] },
  },
  LENGKAPI: {
    dari: ['MENUNGGU_PELAPOR'],
    ke: 'DITELAAH',
    oleh: ['PELAPOR'],
    kabar: KASUBBAG,
    tenggat: { lanjut: ['PENYELESAIAN'], selesai: ['KELENGKAPAN'], mulai: ['TELAAHAN'] },
  },
  ARSIPKAN_TIDAK_LENGKAP: {
    dari: ['MENUNGGU_PELAPOR'],
    ke: 'DIARSIPKAN',
    oleh: ['KASUBBAG_PERENCANAAN', 'SISTEM'],
    syarat: ['BATAS_KELENGKAPAN_LEWAT'],
    pelapor: true,
    tenggat: { batalkanSemua: true },
  },
  ARSIPKAN: { dari: ['MENUNGGU_DISPOSISI'], ke: 'DIARSIPKAN', oleh: ['KEPALA'], pelapor: true, tenggat: { batalkanSemua: true } },
  LIMPAHKAN: {
    dari: ['MENUNGGU_DISPOSISI'],
    ke: 'DILIMPAHKAN',
    oleh: ['KEPALA'],
    pelapor: true,
    tenggat: { selesai: ['DISPOSISI', 'PENYELESAIAN'] },
  },
  CABUT_DISPOSISI: {
    dari: ['DIDISPOSISI', 'MENUNGGU_DISTRIBUSI'],
    ke: 'MENUNGGU_DISPOSISI',
    oleh: ['KEPALA'],
    kabar: ['SEKRETARIS'],
    tenggat: { mulai: ['DISPOSISI'] },
  },
  TERUSKAN_DISPOSISI: { dari: ['DIDISPOSISI'], ke: 'MENUNGGU_DISTRIBUSI', oleh: ['SEKRETARIS'], kabar: KASUBBAG },
  DISTRIBUSIKAN: {
    dari: ['MENUNGGU_DISTRIBUSI'],
    ke: 'DIDISTRIBUSIKAN',
    oleh: KASUBBAG,
    kabar: ['BIDANG'],
    tenggat: { mulai: ['PENANGANAN'] },
  },
  SUSUN_SURAT_TUGAS: {
    dari: ['DIDISTRIBUSIKAN', 'PEMERIKSAAN_DIRENCANAKAN'],
    ke: 'PEMERIKSAAN_DIRENCANAKAN',
    oleh: BIDANG,
    syarat: ['BIDANG_UTAMA'],
    kabar: ['KEPALA'],
  },
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
    kabar: ['BIDANG'],
  },
  PARAF_LHP_IRBAN: {
    dari: ['LHP_DISUSUN'],
    ke: null,
    oleh: BIDANG,
    syarat: ['BIDANG_UTAMA', 'LHP_DIPARAF_PENGENDALI', 'LHP_BELUM_DIPARAF_IRBAN', 'BUKAN_PENYUSUN_LHP'],
    kabar: ['KEPALA'],
  },
  KEMBALIKAN_LHP: { dari: ['LHP_DISUSUN'], ke: 'DALAM_PEMERIKSAAN', oleh: ['KEPALA'], kabar: ['TIM'] },
  FINALKAN_LHP: {
    dari: ['LHP_DISUSUN'],
    ke: 'LHP_FINAL',
    oleh: ['KEPALA'],
    syarat: ['LHP_DIPARAF_PENGENDALI', 'LHP_DIPARAF_IRBAN', 'BUKAN_PENYUSUN_LHP'],
    kabar: ['BIDANG'],
  },
  RUJUK_APH: { dari: ['DALAM_PEMERIKSAAN', 'LHP_DISUSUN', 'LHP_FINAL'], ke: null, oleh: ['KEPALA'] },
  LIMPAHKAN_APH: {
    dari: ['DALAM_PEMERIKSAAN', 'LHP_FINAL'],
    ke: 'DILIMPAHKAN',
    oleh: ['KEPALA'],
    pelapor: true,
    tenggat: { selesai: ['PENANGANAN', 'PENYELESAIAN'] },
  },
  SUSUN_JAWABAN: { dari: ['DIDISTRIBUSIKAN', 'LHP_FINAL'], ke: 'JAWABAN_DISUSUN', oleh: BIDANG, syarat: ['BIDANG_UTAMA'] },
  TULIS_JAWABAN: { dari: ['JAWABAN_DISUSUN'], ke: null, oleh: [...BIDANG, 'PEMERIKSA'], syarat: ['PENYUSUN_JAWABAN_BIDANG'] },
  AJUKAN_JAWABAN: {
    dari: ['JAWABAN_DISUSUN'],
    ke: 'JAWABAN_DIPERIKSA',
    oleh: [...BIDANG, 'PEMERIKSA'],
    syarat: ['PENYUSUN_JAWABAN_BIDANG', 'JAWABAN_ADA'],
    kabar: KASUBBAG,
    tenggat: { selesai: ['PENANGANAN'] },
  },
  KOORDINASIKAN_JAWABAN: { dari: ['JAWABAN_DIPERIKSA'], ke: 'JAWABAN_DIKOORDINASIKAN', oleh: KASUBBAG, kabar: ['SEKRETARIS', 'KEPALA'] },
  PARAF_JAWABAN: {
    dari: ['JAWABAN_DIKOORDINASIKAN'],
    ke: null,
    oleh: ['SEKRETARIS'],
    syarat: ['JAWABAN_BELUM_DIPARAF', 'BUKAN_PENYUSUN_JAWABAN'],
    kabar: ['KEPALA'],
  },
  KEMBALIKAN_JAWABAN: {
    dari: ['JAWABAN_DIKOORDINASIKAN'],
    ke: 'DIDISTRIBUSIKAN',
    oleh: ['SEKRETARIS', 'KEPALA'],
    kabar: ['BIDANG', 'PENYUSUN'],
    tenggat: { mulai: ['PENANGANAN'] },
  },
  SETUJUI_JAWABAN: {
    dari: ['JAWABAN_DIKOORDINASIKAN'],
    ke: 'JAWABAN_DISETUJUI',
    oleh: ['KEPALA'],
    syarat: ['JAWABAN_DIPARAF', 'BUKAN_PENYUSUN_JAWABAN'],
    kabar: ['KASUBBAG_PERENCANAAN', 'PETUGAS_PENERIMA'],
  },
  SUSUN_RILIS: { dari: ['JAWABAN_DISETUJUI'], ke: null, oleh: ['KASUBBAG_PERENCANAAN', 'MODERATOR'], kabar: ['KEPALA'] },
  SETUJUI_RILIS: {
    dari: ['JAWABAN_DISETUJUI'],
    ke: null,
    oleh: ['KEPALA'],
    syarat: ['RILIS_MENUNGGU', 'BUKAN_PENYUSUN_RILIS'],
    kabar: ['KASUBBAG_PERENCANAAN'],
  },
  ANTREKAN_KIRIMAN: { dari: ['JAWABAN_DISETUJUI'], ke: null, oleh: ['KASUBBAG_PERENCANAAN', 'PETUGAS_PENERIMA'] },
  SAMPAIKAN_JAWABAN: {
    dari: ['JAWABAN_DISETUJUI'],
    ke: 'DIJAWAB',
    oleh: ['KASUBBAG_PERENCANAAN', 'PETUGAS_PENERIMA', 'SISTEM'],
    pelapor: true,
    tenggat: { selesai: ['PENYELESAIAN'] },
  },
  TUNTASKAN: { dari: ['DIJAWAB'], ke: 'SELESAI', oleh: ['KASUBBAG_PERENCANAAN', 'PETUGAS_PENERIMA'] },
  AJUKAN_KEBERATAN: { dari: ['SELESAI', 'DIARSIPKAN'], ke: null, oleh: ['PELAPOR'], kabar: ['PETUGAS_PENERIMA'] },
  SUSUN_PUBLIKASI: {
    dari: ['DIJAWAB', 'SELESAI'],
    ke: null,
    oleh: ['KASUBBAG_PERENCANAAN', 'MODERATOR'],
    syarat: ['TANPA_BENTURAN'],
    kabar: ['KEPALA'],
  },
  SETUJUI_TAYANG: {
    dari: ['DIJAWAB', 'SELESAI'],
    ke: null,
    oleh: ['KEPALA'],
    syarat: ['TANPA_BENTURAN', 'PUBLIKASI_BELUM_DISETUJUI'],
    kabar: ['MODERATOR'],
  },
  TAYANGKAN: {
    dari: ['DIJAWAB', 'SELESAI'],
    ke: null,
    oleh: ['MODERATOR'],
    syarat: ['TANPA_BENTURAN', 'TAYANG_DISETUJUI', 'PELAPOR_SUDAH_TAHU'],
    pelapor: true,
  },
  SEMBUNYIKAN: { dari: ['DIJAWAB', 'SELESAI'], ke: null, oleh: ['MODERATOR', 'KEPALA'] },
  CABUT: {
    dari: MENUNGGU_JAWABAN,
    ke: 'DICABUT',
    oleh: ['PELAPOR'],
    kabar: ['PETUGAS_PENERIMA', 'KASUBBAG_PERENCANAAN'],
    tenggat: { batalkanSemua: true },
  },
}

const jawaban = (values: Partial<NonNullable<Fakta['jawaban']>> = {}) => ({
  jawaban: { disusunId: ORANG_LAIN, status: 'DISUSUN', parafSekretarisId: ORANG_LAIN, ...values },
})
const lhp = (values: Partial<NonNullable<Fakta['lhp']>>) => ({
  lhp: { disusunId: ORANG_LAIN, parafPengendaliId: ORANG_LAIN, parafIrbanId: ORANG_LAIN, ...values },
})
const telaahan = (values: Partial<NonNullable<Fakta['telaahan']>> = {}) => ({
  telaahan: { disusunId: ORANG_LAIN, status: 'DISUSUN' as const, faktaLengkap: true, ...values },
})
const dipegangLain = { distribusi: { utama: UNIT_LAIN, pendukung: [UNIT_SAYA] } }

export const ALUR_DUMAS: AlurDiharapkan = {
  layanan: 'DUMAS',
  table: DUMAS,
  harapan: HARAPAN,
  lulus: {
    ...LULUS,
    layanan: 'DUMAS',
    ...jawaban(),
    ...telaahan(),
    distribusi: { utama: UNIT_SAYA, pendukung: [] },
    tayangDisetujui: true,
    rilis: { disusunId: ORANG_LAIN, disetujui: false },
  },
  lulusKhusus: {
    PARAF_LHP_PENGENDALI: lhp({ parafPengendaliId: null, parafIrbanId: null }),
    PARAF_LHP_IRBAN: lhp({ parafIrbanId: null }),
    PARAF_JAWABAN: jawaban({ parafSekretarisId: null }),
    SETUJUI_TAYANG: { tayangDisetujui: false },
  },
  gagal: {
    ...GAGAL,
    BIDANG_UTAMA: [{ fakta: dipegangLain }, { fakta: { distribusi: null } }],
    PENYUSUN_JAWABAN_BIDANG: [
      { fakta: { ...dipegangLain, tim: [] } },
      { fakta: { distribusi: null, tim: [{ petugasId: ORANG_LAIN, peranTim: 'KETUA' }] } },
    ],
    TELAAHAN_ADA: [{ fakta: { telaahan: null } }, { fakta: telaahan({ status: 'DIKEMBALIKAN' }) }],
    BUKAN_PENYUSUN_TELAAHAN: [{ fakta: { telaahan: null } }, { fakta: telaahan({ disusunId: SAYA }) }],
    FAKTA_LENGKAP: [{ fakta: { telaahan: null } }, { fakta: telaahan({ faktaLengkap: false }) }],
    JAWABAN_BELUM_DIPARAF: [{ fakta: jawaban() }, { fakta: { jawaban: null } }],
    JAWABAN_DIPARAF: [{ fakta: jawaban({ parafSekretarisId: null }) }, { fakta: { jawaban: null } }],
    BUKAN_PENYUSUN_JAWABAN: [{ fakta: jawaban({ disusunId: SAYA }) }, { fakta: jawaban({ disusunId: SAYA, parafSekretarisId: null }) }],
    PUBLIKASI_BELUM_DISETUJUI: [{ fakta: { tayangDisetujui: null } }, { fakta: { tayangDisetujui: true } }],
    RILIS_MENUNGGU: [{ fakta: { rilis: null } }, { fakta: { rilis: { disusunId: ORANG_LAIN, disetujui: true } } }],
    BUKAN_PENYUSUN_RILIS: [{ fakta: { rilis: null } }, { fakta: { rilis: { disusunId: SAYA, disetujui: false } } }],
    TAYANG_DISETUJUI: [{ fakta: { tayangDisetujui: null } }, { fakta: { tayangDisetujui: false } }],
  },
  saya: SAYA,
  unitSaya: UNIT_SAYA,
  statuses: [...MENUNGGU_JAWABAN, 'TERKIRIM', 'DIJAWAB', 'SELESAI', 'DILIMPAHKAN', 'DIARSIPKAN', 'DICABUT'],
}
