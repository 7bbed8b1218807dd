import type { StandarLayanan } from '@/lib/domain/layanan/standar'
import { DOKUMEN, GAMBAR, KANTOR, REKAMAN } from '@/lib/domain/lapor/jenis-berkas'
import { FORMULIR_SP4N } from './formulir'
import { JEJAK_SP4N } from './jejak'
import { SETELAN_SP4N } from './setelan'

export const STANDAR_SP4N = {
  jalur: 'sp4n',
  sebutan: { kantor: 'perangkat daerah', kepala: 'Kepala Dinas', penilai: 'Admin Instansi' },
  formulir: FORMULIR_SP4N,
  setelan: SETELAN_SP4N,
  rahasia: false,
  identitas: null,
  akun: true,
  unit: 'TUJUAN',
  jamAwal: 'PENYELESAIAN',
  kepuasan: true,
  jawaban: 'TANGGAPAN',
  penyampaian: 'SATU',
  pelimpahan: 'DITUNJUKKAN',
  suratNetral: false,
  jejak: JEJAK_SP4N,
  pindaian: null,
  kanal: true,
  nasional: true,
  presetWaktu: true,
  statistik: ['topik', 'opd', 'jenisLaporan', 'kanal'],
  rekap: 'BERKALA',
  peranPerlu: ['ADMIN_INSTANSI', 'ADMIN_OPD', 'PEJABAT_PENGHUBUNG', 'KEPALA', 'MODERATOR'],
  // The agencies read what was sent to them.
  wewenang: {
    ADMIN_INSTANSI: [
      'pengaduan:read',
      'pengaduan:register',
      'kiriman:handle',
      'pesan:write',
      'terlapor:mark',
      'bukti:read',
      'buku:read',
      'buku:correct',
      'buku:close',
      'rekap:read',
    ],
    KEPALA: ['rekap:read'],
    ADMIN_OPD: ['pengaduan:read-distributed', 'pesan:write', 'bukti:read', 'rekap:read'],
    PEJABAT_PENGHUBUNG: ['pengaduan:read-distributed', 'pesan:write', 'bukti:read', 'rekap:read'],
  },
  jabatan: [],
  jenjang: [],
  menyerahkanKeAtasan: [],
  pelaksanaAtasan: null,
  kodeSurat: { opd: 'DISKOMINFO', unit: 'IKP' },
  berkas: { ...DOKUMEN, ...GAMBAR, ...REKAMAN, ...KANTOR },
  tanpaBerkas: null,
  rekaman: 0,
} as const satisfies StandarLayanan
