import type { Status } from '@/lib/domain/pengaduan/status'
import type { Guard } from './guards'
import { row } from './row'
import type { Transition } from './types'

const SEBELUM_DIJAWAB: readonly Status[] = [
  'TERDAFTAR', 'DIVERIFIKASI', 'MENUNGGU_PELAPOR', 'DITERUSKAN_KE_OPD', 'DI_PEJABAT_PENGHUBUNG', 'SUBSTANSI_DIBERIKAN', 'NOTA_DINAS_DIKONSEP',
  'NOTA_DINAS_DIKEMBALIKAN', 'NOTA_DINAS_DITANDATANGANI', 'TINDAK_LANJUT_DIMINTA',
]

/** As long as the lead agency has not answered, a supporting one may still add what it knows. */
const PADA_OPD: readonly Status[] = ['DITERUSKAN_KE_OPD', 'DI_PEJABAT_PENGHUBUNG', 'SUBSTANSI_DIBERIKAN', 'NOTA_DINAS_DIKEMBALIKAN', 'TINDAK_LANJUT_DIMINTA']

/**
 * The service of Diskominfo Ketapang (SK 344/DISKOMINFO-A.500.12.11.3/2024), steps L2 to L9: verified and forwarded by the
 * Admin Instansi, substance and signature by the agency's Pejabat Penghubung, drafts and upload by its Admin OPD.
 */
export const SP4N = {
  KIRIM: row({ sumber: 'L2', dari: [], ke: 'TERKIRIM', oleh: ['PELAPOR'], dokumen: ['tandaTerima'], kabar: ['PELAPOR'] }),
  CATAT: row({ sumber: 'L2', dari: [], ke: 'TERKIRIM', oleh: ['ADMIN_INSTANSI'], dokumen: ['tandaTerima'] }),
  DAFTAR: row({
    sumber: 'L2', dari: ['TERKIRIM'], ke: 'TERDAFTAR', oleh: ['SISTEM'],
    dokumen: ['bukuPengaduan'], kabar: ['ADMIN_INSTANSI'], tenggat: { mulaiSejakTerima: ['PENYELESAIAN', 'VERIFIKASI'] },
  }),
  AMBIL: row({ sumber: 'L3', dari: ['TERDAFTAR'], ke: 'DIVERIFIKASI', oleh: ['ADMIN_INSTANSI'] }),
  MINTA_KELENGKAPAN: row({
    sumber: 'L3x', dari: ['DIVERIFIKASI'], ke: 'MENUNGGU_PELAPOR', oleh: ['ADMIN_INSTANSI'], syarat: ['JEDA_BELUM_HABIS'],
    dokumen: ['pesan'], kabar: ['PELAPOR'], tenggat: { selesai: ['VERIFIKASI'], jeda: ['PENYELESAIAN'], mulai: ['KELENGKAPAN'] },
  }),
  LENGKAPI: row({
    sumber: 'L3x', dari: ['MENUNGGU_PELAPOR'], ke: 'DIVERIFIKASI', oleh: ['PELAPOR'],
    dokumen: ['pesan', 'bukti'], kabar: ['ADMIN_INSTANSI'], tenggat: { lanjut: ['PENYELESAIAN'], selesai: ['KELENGKAPAN'], mulai: ['VERIFIKASI'] },
  }),
  ARSIPKAN_TIDAK_LENGKAP: row({
    sumber: 'L3x', dari: ['MENUNGGU_PELAPOR'], ke: 'DIARSIPKAN', oleh: ['ADMIN_INSTANSI', 'SISTEM'],
    syarat: ['BATAS_KELENGKAPAN_LEWAT'], dokumen: ['catatanArsip'], kabar: ['PELAPOR'], tenggat: { batalkanSemua: true },
  }),
  ARSIPKAN_SAAT_VERIFIKASI: row({
    sumber: 'L3x', dari: ['DIVERIFIKASI'], ke: 'DIARSIPKAN', oleh: ['ADMIN_INSTANSI'],
    dokumen: ['catatanArsip'], kabar: ['PELAPOR'], tenggat: { batalkanSemua: true },
  }),
  NYATAKAN_BUKAN_WEWENANG: row({
    sumber: 'L3x', dari: ['DIVERIFIKASI'], ke: 'DILIMPAHKAN', oleh: ['ADMIN_INSTANSI'],
    dokumen: ['rujukan'], kabar: ['PELAPOR'], tenggat: { selesai: ['VERIFIKASI', 'PENYELESAIAN'] },
  }),
  PINDAHKAN_KE_WBS: row({
    sumber: 'L3x', dari: ['DIVERIFIKASI'], ke: 'DILIMPAHKAN', oleh: ['ADMIN_INSTANSI'],
    dokumen: ['pengaduan', 'rujukan'], kabar: ['PELAPOR'], tenggat: { selesai: ['VERIFIKASI', 'PENYELESAIAN'] },
  }),
  TERUSKAN_KE_OPD: row({
    sumber: 'L3', dari: ['DIVERIFIKASI'], ke: 'DITERUSKAN_KE_OPD', oleh: ['ADMIN_INSTANSI'],
    dokumen: ['distribusi'], kabar: ['OPD_ADMIN', 'PELAPOR'], tenggat: { selesai: ['VERIFIKASI'], mulai: ['SUBSTANSI'] },
  }),
  KEMBALIKAN_KE_INSTANSI: row({
    sumber: 'L4r', dari: ['DITERUSKAN_KE_OPD'], ke: 'DIVERIFIKASI', oleh: ['ADMIN_OPD'], syarat: ['OPD_UTAMA'],
    dokumen: ['riwayat'], kabar: ['ADMIN_INSTANSI'], tenggat: { selesai: ['SUBSTANSI'], mulai: ['VERIFIKASI'] },
  }),
  SERAHKAN_KE_PENGHUBUNG: row({
    sumber: 'L4', dari: ['DITERUSKAN_KE_OPD'], ke: 'DI_PEJABAT_PENGHUBUNG', oleh: ['ADMIN_OPD'], syarat: ['OPD_UTAMA'], kabar: ['OPD_PENGHUBUNG'],
  }),
  BERI_MASUKAN: row({
    sumber: 'L5', dari: PADA_OPD, ke: null, oleh: ['ADMIN_OPD', 'PEJABAT_PENGHUBUNG'], syarat: ['OPD_PENDUKUNG'],
    dokumen: ['substansi'], kabar: ['OPD_ADMIN'],
  }),
  BERI_SUBSTANSI: row({
    sumber: 'L5', dari: ['DI_PEJABAT_PENGHUBUNG', 'TINDAK_LANJUT_DIMINTA'], ke: 'SUBSTANSI_DIBERIKAN', oleh: ['PEJABAT_PENGHUBUNG'], syarat: ['OPD_UTAMA'],
    dokumen: ['substansi'], kabar: ['OPD_ADMIN'], tenggat: { selesai: ['SUBSTANSI'], mulai: ['TANGGAPAN'] },
  }),
  TULIS_NOTA_DINAS: row({
    sumber: 'L6', dari: ['SUBSTANSI_DIBERIKAN', 'NOTA_DINAS_DIKEMBALIKAN'], ke: null, oleh: ['ADMIN_OPD'], syarat: ['OPD_UTAMA'], dokumen: ['notaDinas'],
  }),
  AJUKAN_NOTA_DINAS: row({
    sumber: 'L6', dari: ['SUBSTANSI_DIBERIKAN', 'NOTA_DINAS_DIKEMBALIKAN'], ke: 'NOTA_DINAS_DIKONSEP', oleh: ['ADMIN_OPD'],
    syarat: ['OPD_UTAMA', 'NOTA_DINAS_ADA'], dokumen: ['notaDinas'], kabar: ['OPD_PENGHUBUNG'],
  }),
  KEMBALIKAN_NOTA_DINAS: row({
    sumber: 'L7', dari: ['NOTA_DINAS_DIKONSEP'], ke: 'NOTA_DINAS_DIKEMBALIKAN', oleh: ['PEJABAT_PENGHUBUNG'], syarat: ['OPD_UTAMA'],
    dokumen: ['notaDinas'], kabar: ['OPD_ADMIN'],
  }),
  TANDATANGANI_NOTA_DINAS: row({
    sumber: 'L7', dari: ['NOTA_DINAS_DIKONSEP'], ke: 'NOTA_DINAS_DITANDATANGANI', oleh: ['PEJABAT_PENGHUBUNG'],
    syarat: ['OPD_UTAMA', 'BUKAN_PENYUSUN_NOTA_DINAS'], dokumen: ['notaDinas'], kabar: ['OPD_ADMIN'],
  }),
  UNGGAH_TANGGAPAN: row({
    sumber: 'L8', dari: ['NOTA_DINAS_DITANDATANGANI'], ke: 'DIJAWAB', oleh: ['ADMIN_OPD'], syarat: ['OPD_UTAMA'],
    dokumen: ['tanggapan', 'kiriman'], kabar: ['PELAPOR', 'ADMIN_INSTANSI'],
    tenggat: { selesai: ['TANGGAPAN', 'PENYELESAIAN'], mulai: ['PENUTUPAN'] },
  }),
  BALAS: row({
    sumber: 'L9r', dari: ['DIJAWAB'], ke: 'TINDAK_LANJUT_DIMINTA', oleh: ['PELAPOR'],
    dokumen: ['pesan'], kabar: ['OPD_ADMIN', 'OPD_PENGHUBUNG'], tenggat: { selesai: ['PENUTUPAN'], mulai: ['PENYELESAIAN', 'SUBSTANSI'] },
  }),
  KONFIRMASI: row({
    sumber: 'L9c', dari: ['DIJAWAB'], ke: 'SELESAI', oleh: ['PELAPOR'],
    dokumen: ['bukuPengaduan'], kabar: ['OPD_ADMIN'], tenggat: { selesai: ['PENUTUPAN'] },
  }),
  TUTUP_OTOMATIS: row({
    sumber: 'L9c', dari: ['DIJAWAB'], ke: 'SELESAI', oleh: ['SISTEM'], syarat: ['MASA_TANGGAP_LEWAT'],
    dokumen: ['bukuPengaduan'], kabar: ['PELAPOR'], tenggat: { selesai: ['PENUTUPAN'] },
  }),
  SUSUN_PUBLIKASI: row({
    sumber: 'L9', dari: ['DIJAWAB', 'SELESAI'], ke: null, oleh: ['ADMIN_INSTANSI', 'MODERATOR'], syarat: ['BUKAN_RAHASIA', 'TANPA_BENTURAN'],
    dokumen: ['publikasi'], kabar: ['MODERATOR'],
  }),
  TAYANGKAN: row({
    sumber: 'L9', dari: ['DIJAWAB', 'SELESAI'], ke: null, oleh: ['MODERATOR'], syarat: ['BUKAN_RAHASIA', 'TANPA_BENTURAN', 'PELAPOR_SUDAH_TAHU'],
    dokumen: ['publikasi'], kabar: ['PELAPOR'],
  }),
  SEMBUNYIKAN: row({
    sumber: 'L9', dari: ['DIJAWAB', 'SELESAI'], ke: null, oleh: ['MODERATOR', 'ADMIN_INSTANSI'], dokumen: ['publikasi'],
  }),
  CABUT: row({
    sumber: 'pelapor', dari: SEBELUM_DIJAWAB, ke: 'DICABUT', oleh: ['PELAPOR'], kabar: ['ADMIN_INSTANSI', 'OPD_ADMIN'], tenggat: { batalkanSemua: true },
  }),
} as const satisfies Record<string, Transition<Guard>>

export type LangkahSp4n = keyof typeof SP4N
