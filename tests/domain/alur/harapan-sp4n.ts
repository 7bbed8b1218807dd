import type { Fakta } from '@/lib/domain/alur/types'
import { SP4N } from '@/lib/domain/layanan/sp4n/alur'
import type { Status } from '@/lib/domain/pengaduan/status'
import { GAGAL, LULUS, SAYA } from './fakta-wbs'
import type { Harapan } from './harapan-wbs'
import type { AlurDiharapkan } from './periksa-alur'

const ORANG_LAIN = 'orang lain'
const UNIT_SAYA = 'OPD saya'
const UNIT_LAIN = 'OPD lain'

const MENUNGGU_TANGGAPAN: readonly Status[] = [
  'TERDAFTAR',
  'DIVERIFIKASI',
  'MENUNGGU_PELAPOR',
  'DITERUSKAN_KE_OPD',
  'DI_PEJABAT_PENGHUBUNG',
  'SUBSTANSI_DIBERIKAN',
  'NOTA_DINAS_DIKONSEP',
  'NOTA_DINAS_DIKEMBALIKAN',
  'NOTA_DINAS_DITANDATANGANI',
  'TINDAK_LANJUT_DIMINTA',
]

const INSTANSI = ['ADMIN_INSTANSI'] as const
const OPD = ['ADMIN_OPD'] as const
const PENGHUBUNG = ['PEJABAT_PENGHUBUNG'] as const

/** The SP4N procedure written down a second time, by hand, from the handbook (2.4). Nothing here is read from the code. */
const HARAPAN: Readonly<Record<string, Harapan>> = {
  KIRIM: { dari: [], ke: 'TERKIRIM', oleh: ['PELAPOR'], pelapor: true },
  CATAT: { dari: [], ke: 'TERKIRIM', oleh: INSTANSI },
  DAFTAR: {
    dari: ['TERKIRIM'],
    ke: 'TERDAFTAR',
    oleh: ['SISTEM'],
    kabar: INSTANSI,
    tenggat: { mulaiSejakTerima: ['PENYELESAIAN', 'VERIFIKASI'] },
  },
  AMBIL: { dari: ['TERDAFTAR'], ke: 'DIVERIFIKASI', oleh: INSTANSI },
  MINTA_KELENGKAPAN: {
    dari: ['DIVERIFIKASI'],
    ke: 'MENUNGGU_PELAPOR',
    oleh: INSTANSI,
    syarat: ['JEDA_BELUM_HABIS'],
    pelapor: true,
    tenggat: { selesai: ['VERIFIKASI'], jeda: ['PENYELESAIAN'], mulai: ['KELENGKAPAN'] },
  },
  LENGKAPI: {
    dari: ['MENUNGGU_PELAPOR'],
    ke: 'DIVERIFIKASI',
    oleh: ['PELAPOR', 'ADMIN_INSTANSI'],
    kabar: INSTANSI,
    tenggat: { lanjut: ['PENYELESAIAN'], selesai: ['KELENGKAPAN'], mulai: ['VERIFIKASI'] },
  },
  ARSIPKAN_TIDAK_LENGKAP: {
    dari: ['MENUNGGU_PELAPOR'],
    ke: 'DIARSIPKAN',
    oleh: [...INSTANSI, 'SISTEM'],
    syarat: ['BATAS_KELENGKAPAN_LEWAT', 'SURAT_SUDAH_SAMPAI'],
    pelapor: true,
    tenggat: { batalkanSemua: true },
  },
  ARSIPKAN_SAAT_VERIFIKASI: { dari: ['DIVERIFIKASI'], ke: 'DIARSIPKAN', oleh: INSTANSI, pelapor: true, tenggat: { batalkanSemua: true } },
  NYATAKAN_BUKAN_WEWENANG: {
    dari: ['DIVERIFIKASI'],
    ke: 'DILIMPAHKAN',
    oleh: INSTANSI,
    pelapor: true,
    tenggat: { selesai: ['VERIFIKASI', 'PENYELESAIAN'] },
  },
  PINDAHKAN_KE_WBS: {
    dari: ['DIVERIFIKASI'],
    ke: 'DILIMPAHKAN',
    oleh: INSTANSI,
    pelapor: true,
    tenggat: { selesai: ['VERIFIKASI', 'PENYELESAIAN'] },
  },
  TERUSKAN_KE_OPD: {
    dari: ['DIVERIFIKASI'],
    ke: 'DITERUSKAN_KE_OPD',
    oleh: INSTANSI,
    pelapor: true,
    kabar: ['OPD_ADMIN'],
    tenggat: { selesai: ['VERIFIKASI'], mulai: ['SUBSTANSI'] },
  },
  KEMBALIKAN_KE_INSTANSI: {
    dari: ['DITERUSKAN_KE_OPD'],
    ke: 'DIVERIFIKASI',
    oleh: OPD,
    syarat: ['OPD_UTAMA'],
    kabar: INSTANSI,
    tenggat: { selesai: ['SUBSTANSI'], mulai: ['VERIFIKASI'] },
  },
  SERAHKAN_KE_PENGHUBUNG: {
    dari: ['DITERUSKAN_KE_OPD'],
    ke: 'DI_PEJABAT_PENGHUBUNG',
    oleh: OPD,
    syarat: ['OPD_UTAMA'],
    kabar: ['OPD_PENGHUBUNG'],
  },
  BERI_MASUKAN: {
    dari: ['DITERUSKAN_KE_OPD', 'DI_PEJABAT_PENGHUBUNG', 'SUBSTANSI_DIBERIKAN', 'NOTA_DINAS_DIKEMBALIKAN', 'TINDAK_LANJUT_DIMINTA'],
    ke: null,
    oleh: [...OPD, ...PENGHUBUNG],
    syarat: ['OPD_PENDUKUNG'],
    kabar: ['OPD_ADMIN'],
  },
  BERI_SUBSTANSI: {
    dari: ['DI_PEJABAT_PENGHUBUNG', 'TINDAK_LANJUT_DIMINTA'],
    ke: 'SUBSTANSI_DIBERIKAN',
    oleh: PENGHUBUNG,
    syarat: ['OPD_UTAMA'],
    kabar: ['OPD_ADMIN'],
    tenggat: { selesai: ['SUBSTANSI'], mulai: ['TANGGAPAN'] },
  },
  TULIS_NOTA_DINAS: { dari: ['SUBSTANSI_DIBERIKAN', 'NOTA_DINAS_DIKEMBALIKAN'], ke: null, oleh: OPD, syarat: ['OPD_UTAMA'] },
  AJUKAN_NOTA_DINAS: {
    dari: ['SUBSTANSI_DIBERIKAN', 'NOTA_DINAS_DIKEMBALIKAN'],
    ke: 'NOTA_DINAS_DIKONSEP',
    oleh: OPD,
    syarat: ['OPD_UTAMA', 'NOTA_DINAS_ADA'],
    kabar: ['OPD_PENGHUBUNG'],
  },
  KEMBALIKAN_NOTA_DINAS: {
    dari: ['NOTA_DINAS_DIKONSEP'],
    ke: 'NOTA_DINAS_DIKEMBALIKAN',
    oleh: PENGHUBUNG,
    syarat: ['OPD_UTAMA'],
    kabar: ['OPD_ADMIN'],
  },
  TANDATANGANI_NOTA_DINAS: {
    dari: ['NOTA_DINAS_DIKONSEP'],
    ke: 'NOTA_DINAS_DITANDATANGANI',
    oleh: PENGHUBUNG,
    syarat: ['OPD_UTAMA', 'BUKAN_PENYUSUN_NOTA_DINAS'],
    kabar: ['OPD_ADMIN'],
  },
  UNGGAH_TANGGAPAN: {
    dari: ['NOTA_DINAS_DITANDATANGANI'],
    ke: 'DIJAWAB',
    oleh: OPD,
    syarat: ['OPD_UTAMA'],
    pelapor: true,
    kabar: INSTANSI,
    tenggat: { selesai: ['TANGGAPAN', 'PENYELESAIAN'], mulai: ['PENUTUPAN'] },
  },
  BALAS: {
    dari: ['DIJAWAB'],
    ke: 'TINDAK_LANJUT_DIMINTA',
    oleh: ['PELAPOR', 'ADMIN_INSTANSI'],
    kabar: ['OPD_ADMIN', 'OPD_PENGHUBUNG'],
    tenggat: { selesai: ['PENUTUPAN'], mulai: ['PENYELESAIAN', 'SUBSTANSI'] },
  },
  KONFIRMASI: {
    dari: ['DIJAWAB'],
    ke: 'SELESAI',
    oleh: ['PELAPOR', 'ADMIN_INSTANSI'],
    kabar: ['OPD_ADMIN'],
    tenggat: { selesai: ['PENUTUPAN'] },
  },
  TUTUP_OTOMATIS: {
    dari: ['DIJAWAB'],
    ke: 'SELESAI',
    oleh: ['SISTEM'],
    syarat: ['MASA_TANGGAP_LEWAT', 'SURAT_SUDAH_SAMPAI'],
    pelapor: true,
    tenggat: { selesai: ['PENUTUPAN'] },
  },
  // An answer nobody fetches must not keep its case open for ever: after thirty working days at the counter the office ends it.
  TUTUP_TIDAK_DIAMBIL: {
    dari: ['DIJAWAB'],
    ke: 'SELESAI',
    oleh: [...INSTANSI],
    syarat: ['AMBIL_LEWAT'],
    kabar: ['OPD_ADMIN'],
    tenggat: { selesai: ['PENUTUPAN'] },
  },
  SUSUN_PUBLIKASI: {
    dari: ['DIJAWAB', 'SELESAI'],
    ke: null,
    oleh: [...INSTANSI, 'MODERATOR'],
    syarat: ['BUKAN_RAHASIA', 'TANPA_BENTURAN'],
    kabar: ['MODERATOR'],
  },
  TAYANGKAN: {
    dari: ['DIJAWAB', 'SELESAI'],
    ke: null,
    oleh: ['MODERATOR'],
    syarat: ['BUKAN_RAHASIA', 'TANPA_BENTURAN', 'PELAPOR_SUDAH_TAHU'],
    pelapor: true,
  },
  SEMBUNYIKAN: { dari: ['DIJAWAB', 'SELESAI'], ke: null, oleh: ['MODERATOR', ...INSTANSI] },
  PERPANJANG: {
    dari: MENUNGGU_TANGGAPAN,
    ke: null,
    oleh: ['KEPALA'],
    syarat: ['WAKTU_BELUM_LEWAT', 'BELUM_DIPERPANJANG'],
    pelapor: true,
  },
  CABUT: {
    dari: MENUNGGU_TANGGAPAN,
    ke: 'DICABUT',
    oleh: ['PELAPOR', 'ADMIN_INSTANSI'],
    kabar: [...INSTANSI, 'OPD_ADMIN'],
    tenggat: { batalkanSemua: true },
  },
}

const notaDinas = (values: Partial<NonNullable<Fakta['notaDinas']>> = {}) => ({
  notaDinas: { disusunId: ORANG_LAIN, status: 'DISUSUN' as const, ...values },
})
const dipegangLain = { distribusi: { utama: UNIT_LAIN, pendukung: [UNIT_SAYA] } }

export const ALUR_SP4N: AlurDiharapkan = {
  layanan: 'SP4N',
  table: SP4N,
  harapan: HARAPAN,
  lulus: {
    ...LULUS,
    layanan: 'SP4N',
    ...notaDinas(),
    masaTanggapLewat: true,
    ambilLewat: true,
    distribusi: { utama: UNIT_SAYA, pendukung: [] },
  },
  lulusKhusus: { BERI_MASUKAN: dipegangLain },
  gagal: {
    ...GAGAL,
    JEDA_BELUM_HABIS: [{ fakta: { jumlahJeda: 2 } }, { fakta: { jumlahJeda: 7 } }],
    OPD_UTAMA: [{ fakta: dipegangLain }, { fakta: { distribusi: null } }],
    OPD_PENDUKUNG: [{ fakta: { distribusi: { utama: UNIT_SAYA, pendukung: [] } } }, { fakta: { distribusi: null } }],
    NOTA_DINAS_ADA: [{ fakta: { notaDinas: null } }, { fakta: notaDinas({ status: 'DIKEMBALIKAN' }) }],
    BUKAN_PENYUSUN_NOTA_DINAS: [{ fakta: { notaDinas: null } }, { fakta: notaDinas({ disusunId: SAYA }) }],
    BUKAN_RAHASIA: [{ fakta: { rahasia: true } }],
    MASA_TANGGAP_LEWAT: [{ fakta: { masaTanggapLewat: false } }],
    AMBIL_LEWAT: [{ fakta: { ambilLewat: false } }],
  },
  saya: SAYA,
  unitSaya: UNIT_SAYA,
  statuses: [...MENUNGGU_TANGGAPAN, 'TERKIRIM', 'DIJAWAB', 'SELESAI', 'DILIMPAHKAN', 'DIARSIPKAN', 'DICABUT'],
}
