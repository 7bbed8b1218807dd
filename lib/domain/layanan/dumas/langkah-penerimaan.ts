import { STATUS, type Status } from '@/lib/domain/pengaduan/status'
import { row } from '@/lib/domain/alur/row'

/** Until the head has read the file, the custodian can still be asked whether the identity is clear (requirement R-2). */
const SEBELUM_DISPOSISI: readonly Status[] = [
  'TERDAFTAR',
  'DI_PERENCANAAN',
  'DITELAAH',
  'SELESAI_DITELAAH',
  'DI_SEKRETARIS',
  'MENUNGGU_DISPOSISI',
]

export const PENERIMAAN = {
  KIRIM: row({ sumber: 'D1', dari: [], ke: 'TERKIRIM', oleh: ['PELAPOR'], dokumen: ['tandaTerima'], kabar: ['PELAPOR'] }),
  CATAT: row({ sumber: 'D1', dari: [], ke: 'TERKIRIM', oleh: ['PETUGAS_PENERIMA'], dokumen: ['suratPengaduan', 'tandaTerima'] }),
  DAFTAR: row({
    sumber: 'D1',
    dari: ['TERKIRIM'],
    ke: 'TERDAFTAR',
    oleh: ['SISTEM'],
    dokumen: ['bukuPengaduan'],
    kabar: ['PETUGAS_PENERIMA'],
    tenggat: { mulaiSejakTerima: ['PENYELESAIAN'] },
  }),
  SERAHKAN: row({
    efek: 'tekan',
    sumber: 'D2',
    dari: ['TERDAFTAR'],
    ke: 'DI_PERENCANAAN',
    oleh: ['PETUGAS_PENERIMA'],
    dokumen: ['serahTerimaBerkas'],
    kabar: ['KASUBBAG_PERENCANAAN'],
    tenggat: { mulai: ['TELAAHAN'] },
    wajib: 27,
    pemegang: 'LEPAS',
  }),
  PERIKSA_IDENTITAS: row({
    efek: 'periksaIdentitas',
    sumber: 'D1',
    dari: SEBELUM_DISPOSISI,
    ke: null,
    oleh: ['PEMEGANG_IDENTITAS'],
    dokumen: ['periksaIdentitas'],
    kabar: ['KASUBBAG_PERENCANAAN'],
    halaman: 'identitas',
    // Beside the way of the case, so whoever carries it on is named first.
    wajib: 40,
    sudah: 'IDENTITAS_DIPERIKSA',
  }),
  BUKA_IDENTITAS: row({
    sumber: 'D1',
    dari: STATUS,
    ke: null,
    oleh: ['PEMEGANG_IDENTITAS'],
    dokumen: ['pembukaanIdentitas'],
    kabar: ['PPDP'],
    halaman: 'identitas',
    senyap: true,
  }),
  AMBIL: row({
    efek: 'tekan',
    sumber: 'D3',
    dari: ['DI_PERENCANAAN'],
    ke: 'DITELAAH',
    oleh: ['KASUBBAG_PERENCANAAN'],
    wajib: 1,
    pemegang: 'AMBIL',
  }),
} as const
