import { desa, JAWAB, LENGKAP, opd, TIM, type KasusDemo } from './kasus-demo'
import { KASUS_BERAKHIR } from './kasus-berakhir'
import { KASUS_BERJALAN } from './kasus-berjalan'

/** The turns a case can take: objections, waiting over a holiday, a time limit passed, a report about who would handle it. */
const KASUS_BERBELOK: readonly KasusDemo[] = [
  opd(
    'anggrek_hitam',
    'Dinas Tenaga Kerja dan Transmigrasi',
    'Pelatihan kerja hanya untuk kerabat',
    'Peserta pelatihan diduga hanya dari kerabat panitia.',
    '2026-10-14',
    [
      ...LENGKAP,
      ['tidakBerkadar', 1],
      ...JAWAB,
      ['keberatan', 5],
      ...LENGKAP,
      ['tidakBerkadar', 1],
      ...JAWAB,
      ['keberatan', 6],
      ...LENGKAP,
      ['tidakBerkadar', 1],
    ],
  ),
  opd(
    'balau',
    'Dinas Pemberdayaan Masyarakat dan Desa',
    'Jeda pemeriksaan melintasi hari raya',
    'Undangan musyawarah desa tidak pernah dibagikan kepada warga.',
    '2026-03-12',
    [['ambil', 1], ['minta', 3], ['lengkapi', 12], ['identitas', 1], ['berkas', 0], ['teruskan', 1], ['tidakBerkadar', 1], ...JAWAB],
  ),
  opd(
    'resak',
    'Badan Pengelola Keuangan dan Aset',
    'Pemeriksaan yang melewati batas waktu',
    'Barang milik daerah dijual tanpa lelang.',
    '2026-07-20',
    [...LENGKAP, ['berkadar', 1], ...TIM, ['catat', 3]],
  ),
  {
    ...opd(
      'kapur',
      'Inspektorat',
      'Laporan mengenai Inspektur Pembantu Khusus',
      'Pejabat diduga menunda penanganan laporan dengan sengaja.',
      '2026-11-17',
      [
        ['ambil', 1],
        ['identitas', 0],
      ],
    ),
    unitId: 'jabatan-irban-khusus',
  },
  {
    ...desa(
      'lanan',
      '62.01.06.2008',
      'Tekanan setelah melapor',
      'Setelah melapor, pelapor dipindahkan dari tugasnya tanpa alasan yang jelas.',
      '2026-11-20',
      [],
    ),
    jenisDugaan: ['PENYALAHGUNAAN_WEWENANG'],
  },
]

/** The WBS part of the demo: every status at least once. They are sent in this order. */
export const DAFTAR_KASUS: readonly KasusDemo[] = [...KASUS_BERJALAN, ...KASUS_BERAKHIR, ...KASUS_BERBELOK]
