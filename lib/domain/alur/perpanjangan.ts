import type { Status } from '@/lib/domain/pengaduan/status'
import { row } from './row'

/** Working days a case may be given beyond its limit, once (handbook 4.4: seven, as information officers may). */
export const HARI_PERPANJANGAN = 7

/**
 * The head gives a case more time, with a reason in the history and a notice to its reporter (handbook 4.4). The same step in
 * every layanan: were it open to one class of cases alone, the notice would tell the class.
 */
export const perpanjang = (dari: readonly Status[]) =>
  row({
    efek: 'perpanjang',
    akibat: ['WAKTU'],
    sumber: 'T',
    dari,
    ke: null,
    oleh: ['KEPALA'],
    syarat: ['WAKTU_BELUM_LEWAT', 'BELUM_DIPERPANJANG'],
    dokumen: ['riwayat'],
    kabar: ['PELAPOR'],
    surat: 'PERPANJANGAN',
    halaman: 'perpanjangan',
    senyap: true,
  })
