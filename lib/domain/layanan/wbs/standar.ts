import type { StandarLayanan } from '@/lib/domain/layanan/standar'
import { DOKUMEN, GAMBAR, KANTOR, REKAMAN } from '@/lib/domain/lapor/jenis-berkas'
import { FORMULIR_WBS } from './formulir'
import { SETELAN_WBS } from './setelan'

export const STANDAR_WBS = {
  jalur: 'wbs',
  sebutan: { kantor: 'Inspektorat', kepala: 'Inspektur', penilai: 'Inspektur Pembantu Khusus' },
  formulir: FORMULIR_WBS,
  setelan: SETELAN_WBS,
  rahasia: true,
  identitas: 'ORANG',
  akun: false,
  unit: 'TERLAPOR',
  // The answer is counted from completeness, whose day nobody knows yet.
  jamAwal: 'VERIFIKASI',
  kepuasan: false,
  jawaban: 'PUTUSAN',
  penyampaian: 'SATU',
  pelimpahan: 'DIKIRIM',
  suratNetral: true,
  jejak: null,
  pindaian: 'BOLEH',
  kanal: false,
  nasional: false,
  presetWaktu: false,
  statistik: ['dugaan', 'kanal'],
  rekap: 'TRIWULAN',
  turunan: 'id',
  peranPerlu: ['PEMEGANG_IDENTITAS', 'VERIFIKATOR', 'IRBAN_KHUSUS', 'PEMERIKSA', 'KEPALA', 'PETUGAS_PENERIMA', 'MODERATOR', 'PPDP'],
  wewenang: { KEPALA: ['rekap:read'], IRBAN_KHUSUS: ['rekap:read'] },
  jabatan: [
    { nama: 'Inspektur', posisi: 'KEPALA' },
    { nama: 'Inspektur Pembantu Khusus', posisi: 'IRBAN_KHUSUS' },
    { nama: 'Tim WBS', posisi: 'VERIFIKATOR' },
    { nama: 'Pemegang Identitas', posisi: 'PEMEGANG_IDENTITAS' },
  ],
  jenjang: [['VERIFIKATOR', 'IRBAN_KHUSUS', 'KEPALA']],
  menyerahkanKeAtasan: ['IRBAN_KHUSUS', 'KEPALA'],
  pelaksanaAtasan: null,
  kodeSurat: { opd: 'ITKAB', unit: 'IRBANSUS' },
  berkas: { ...DOKUMEN, ...GAMBAR, ...REKAMAN, ...KANTOR },
  tanpaBerkas: 'bukti.wajib',
  rekaman: 0,
} as const satisfies StandarLayanan
