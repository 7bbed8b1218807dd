import type { StandarLayanan } from '@/lib/domain/layanan/standar'
import { DOKUMEN, GAMBAR, KANTOR, REKAMAN } from '@/lib/domain/lapor/jenis-berkas'
import { SETELAN_SP4N } from './setelan'

export const STANDAR_SP4N = {
  jalur: 'sp4n',
  sebutan: { kantor: 'perangkat daerah', kepala: 'Kepala Dinas', penilai: 'Admin Instansi' },
  setelan: SETELAN_SP4N,
  identitas: false,
  akun: true,
  unit: 'TUJUAN',
  jamAwal: 'PENYELESAIAN',
  kepuasan: true,
  peranPerlu: ['ADMIN_INSTANSI', 'ADMIN_OPD', 'PEJABAT_PENGHUBUNG', 'KEPALA', 'MODERATOR'],
  jabatan: [],
  jenjang: [],
  menyerahkanKeAtasan: [],
  pelaksanaAtasan: null,
  kodeSurat: { opd: 'DISKOMINFO', unit: 'IKP' },
  berkas: { ...DOKUMEN, ...GAMBAR, ...REKAMAN, ...KANTOR },
  tanpaBerkas: null,
  rekaman: 0,
} as const satisfies StandarLayanan
