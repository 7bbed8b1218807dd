import type { StandarLayanan } from '@/lib/domain/layanan/standar'
import { DOKUMEN, GAMBAR, KANTOR, REKAMAN } from '@/lib/domain/lapor/jenis-berkas'
import { FORMULIR_DUMAS } from './formulir'
import { JEJAK_DUMAS } from './jejak'
import { SETELAN_DUMAS } from './setelan'

export const STANDAR_DUMAS = {
  jalur: 'dumas',
  sebutan: { kantor: 'Inspektorat', kepala: 'Inspektur', penilai: 'Inspektur Pembantu Khusus' },
  formulir: FORMULIR_DUMAS,
  setelan: SETELAN_DUMAS,
  rahasia: true,
  identitas: 'LEMBAGA',
  akun: false,
  unit: 'TERLAPOR',
  jamAwal: 'PENYELESAIAN',
  kepuasan: false,
  jawaban: 'PUTUSAN',
  penyampaian: 'BEBERAPA',
  pelimpahan: 'DIKIRIM',
  suratNetral: false,
  jejak: JEJAK_DUMAS,
  pindaian: 'WAJIB',
  kanal: false,
  nasional: true,
  presetWaktu: false,
  statistik: ['dugaan', 'kanal'],
  rekap: 'TRIWULAN',
  peranPerlu: [
    'PETUGAS_PENERIMA',
    'PEMEGANG_IDENTITAS',
    'KASUBBAG_PERENCANAAN',
    'SEKRETARIS',
    'KEPALA',
    'KEPALA_BIDANG',
    'PEMERIKSA',
    'MODERATOR',
    'PPDP',
  ],
  // The letter goes through the hands of these.
  wewenang: {
    KEPALA: ['rekap:read'],
    KASUBBAG_PERENCANAAN: ['pengaduan:read', 'pesan:write', 'terlapor:mark', 'bukti:read', 'kiriman:handle', 'buku:correct', 'rekap:read'],
    SEKRETARIS: ['pengaduan:read', 'bukti:read', 'rekap:read'],
    KEPALA_BIDANG: ['pengaduan:read-distributed', 'pesan:write', 'terlapor:mark', 'bukti:read'],
  },
  jabatan: [
    { nama: 'Inspektur', posisi: 'KEPALA' },
    { nama: 'Sekretaris', posisi: 'SEKRETARIS' },
    { nama: 'Inspektur Pembantu I', posisi: 'KEPALA_BIDANG' },
    { nama: 'Inspektur Pembantu II', posisi: 'KEPALA_BIDANG' },
    { nama: 'Inspektur Pembantu III', posisi: 'KEPALA_BIDANG' },
    { nama: 'Inspektur Pembantu Khusus', posisi: 'IRBAN_KHUSUS' },
    { nama: 'Kasubbag Perencanaan', posisi: 'KASUBBAG_PERENCANAAN' },
    { nama: 'Pemegang Identitas', posisi: 'PEMEGANG_IDENTITAS' },
  ],
  // The head takes over from planning and from the Sekretaris, so that nobody ever approves a paper he wrote; a reported
  // Irban is gone around by distributing to another.
  jenjang: [
    ['KASUBBAG_PERENCANAAN', 'KEPALA'],
    ['SEKRETARIS', 'KEPALA'],
  ],
  menyerahkanKeAtasan: ['KEPALA'],
  // Every paper is approved by somebody else than its author, so one person above could never finish a case: whoever holds
  // this post there drafts and examines, the head above approves.
  pelaksanaAtasan: { peran: 'IRBAN_KHUSUS', mengambil: ['PETUGAS_PENERIMA', 'KASUBBAG_PERENCANAAN', 'IRBAN_KHUSUS', 'PEMERIKSA'] },
  kodeSurat: { opd: 'ITPROV', unit: 'IRBANSUS' },
  berkas: {
    ...DOKUMEN,
    ...GAMBAR,
    ...REKAMAN,
    ...KANTOR,
    'video/webm': 'webm',
  },
  tanpaBerkas: 'bukti.wajibSatu',
  rekaman: 100 * 1024 * 1024,
} as const satisfies StandarLayanan
