import type { Peran } from '@/lib/domain/auth/peran'
import type { Layanan } from '@/lib/domain/layanan'

const IRBAN_TIM_KEPALA: readonly Peran[] = ['IRBAN_KHUSUS', 'PEMERIKSA', 'KEPALA']
const PEMERIKSAAN_DUMAS: readonly Peran[] = ['IRBAN_KHUSUS', 'KEPALA_BIDANG', 'PEMERIKSA', 'SEKRETARIS', 'KEPALA']
const SLIP: readonly Peran[] = ['KASUBBAG_PERENCANAAN', 'SEKRETARIS', 'KEPALA', 'IRBAN_KHUSUS', 'KEPALA_BIDANG']
const SP4N: readonly Peran[] = ['ADMIN_INSTANSI', 'ADMIN_OPD', 'PEJABAT_PENGHUBUNG', 'KEPALA']

/** Who reads which paper, written down a second time, by hand, from the procedures (handbook 2.2 to 2.5). Nothing here is read from the code. */
export const HARAPAN_BACA: Readonly<Record<Layanan, Readonly<Record<string, readonly Peran[]>>>> = {
  WBS: {
    lembarKlasifikasi: IRBAN_TIM_KEPALA,
    suratTugas: IRBAN_TIM_KEPALA,
    beritaAcaraKlarifikasi: IRBAN_TIM_KEPALA,
    undanganKlarifikasi: IRBAN_TIM_KEPALA,
    permintaanDokumen: IRBAN_TIM_KEPALA,
    kertasKerja: IRBAN_TIM_KEPALA,
    lhp: IRBAN_TIM_KEPALA,
    suratPengantar: IRBAN_TIM_KEPALA,
    tindakLanjut: IRBAN_TIM_KEPALA,
    suratPelimpahan: IRBAN_TIM_KEPALA,
    suratJawaban: IRBAN_TIM_KEPALA,
    suratPemberitahuan: ['PETUGAS_PENERIMA', 'IRBAN_KHUSUS', 'KEPALA'],
  },
  DUMAS: {
    permintaanKelengkapan: [...SLIP, 'PETUGAS_PENERIMA'],
    suratPemberitahuan: ['PETUGAS_PENERIMA', 'KASUBBAG_PERENCANAAN', 'SEKRETARIS', 'KEPALA'],
    telaahan: ['KASUBBAG_PERENCANAAN', 'SEKRETARIS', 'KEPALA'],
    disposisi: SLIP,
    distribusi: SLIP,
    suratTugas: PEMERIKSAAN_DUMAS,
    beritaAcaraKlarifikasi: PEMERIKSAAN_DUMAS,
    undanganKlarifikasi: PEMERIKSAAN_DUMAS,
    permintaanDokumen: PEMERIKSAAN_DUMAS,
    kertasKerja: PEMERIKSAAN_DUMAS,
    lhp: PEMERIKSAAN_DUMAS,
    suratPengantar: PEMERIKSAAN_DUMAS,
    tindakLanjut: PEMERIKSAAN_DUMAS,
    suratPelimpahan: PEMERIKSAAN_DUMAS,
    suratJawaban: [...PEMERIKSAAN_DUMAS, 'KASUBBAG_PERENCANAAN'],
    rilisMedia: ['KASUBBAG_PERENCANAAN', 'SEKRETARIS', 'KEPALA', 'MODERATOR', 'PETUGAS_PENERIMA'],
  },
  SP4N: {
    laporan: SP4N,
    suratPemberitahuan: ['ADMIN_INSTANSI', 'KEPALA'],
    distribusi: SP4N,
    suratPelimpahan: ['ADMIN_INSTANSI', 'KEPALA'],
    substansi: SP4N,
    notaDinas: SP4N,
    tanggapan: SP4N,
  },
}

/** Who reads it besides, once it is approved: whoever hands it over, or makes the public text of it. */
export const HARAPAN_BACA_SAH: Readonly<Record<Layanan, Readonly<Record<string, readonly Peran[]>>>> = {
  WBS: { suratJawaban: ['PETUGAS_PENERIMA', 'MODERATOR'] },
  DUMAS: { suratJawaban: ['PETUGAS_PENERIMA', 'MODERATOR'] },
  SP4N: { tanggapan: ['MODERATOR'] },
}
