import type { JENIS_DUGAAN } from '@/lib/domain/lapor/pilihan'
import type { Kategori, KirimJawaban } from '@/lib/domain/layanan'
import type { LangkahDemo } from './langkah'
import { unitIdOf } from '@/lib/data/unit-awal'

export type KasusDemo = Readonly<{
  samaran: string
  kategori: Kategori
  unitId: string
  kategoriLain?: string
  jenisDugaan: readonly (typeof JENIS_DUGAAN)[number][]
  terlapor?: string
  judul: string
  apa: string
  kapan: string
  dimana: string
  kirimJawaban?: KirimJawaban
  /** Day of receipt (ISO), then each step with the days since the one before. */
  mulai: string
  jalan: readonly (readonly [LangkahDemo | 'keberatan', number])[]
}>

type Jalan = KasusDemo['jalan']

const LENGKAP: Jalan = [
  ['ambil', 1],
  ['identitas', 0],
  ['berkas', 1],
  ['teruskan', 0],
]
const TIM: Jalan = [
  ['suratTugas', 1],
  ['tandaTangan', 1],
]
const LHP: Jalan = [
  ['catat', 5],
  ['lhp', 6],
]
const LHP_FINAL: Jalan = [
  ['parafPengendali', 1],
  ['parafIrban', 1],
  ['final', 1],
]
const JAWAB: Jalan = [
  ['jawab', 1],
  ['kembalikan', 1],
  ['jawab', 1],
  ['setujui', 1],
]

const desa = (samaran: string, unitId: string, judul: string, apa: string, mulai: string, jalan: Jalan): KasusDemo => ({
  samaran,
  kategori: 'DESA',
  unitId,
  jenisDugaan: ['PUNGLI'],
  judul,
  apa,
  kapan: 'Sejak awal bulan, masih berlangsung',
  dimana: 'Kantor desa',
  mulai,
  jalan,
})

const opd = (samaran: string, nama: string, judul: string, apa: string, mulai: string, jalan: Jalan): KasusDemo => ({
  samaran,
  kategori: 'OPD',
  unitId: unitIdOf(nama),
  jenisDugaan: ['PENYALAHGUNAAN_WEWENANG'],
  judul,
  apa,
  kapan: 'Bulan lalu, lebih dari sekali',
  dimana: 'Kantor dinas',
  mulai,
  jalan,
})

const PUNGLI = 'Warga yang mengurus surat keterangan diminta membayar Rp50.000,00. Surat itu seharusnya gratis.'
const ASET = 'Kendaraan dinas terlihat dipakai mengangkut barang dagangan pada hari libur.'
const DINAS = 'Perjalanan dinas dibayarkan, tetapi orang yang bersangkutan terlihat di kantor pada hari yang sama.'
const DISIPLIN = 'Seorang pegawai jarang masuk tanpa keterangan dan pelayanan tertunda karenanya.'

/** The WBS part of the demo: every status at least once, and the turns a case can take. */
export const DAFTAR_KASUS: readonly KasusDemo[] = [
  desa('melati_kumai', '62.01.01.2009', 'Warga diminta membayar untuk surat keterangan tidak mampu', PUNGLI, '2026-11-23', []),
  opd('elang_arut', 'Dinas Perhubungan', 'Kendaraan dinas dipakai untuk usaha pribadi', ASET, '2026-11-16', [['ambil', 1]]),
  opd('bekantan', 'Sekretariat DPRD', 'Perjalanan dinas diduga tidak dilaksanakan', DINAS, '2026-11-20', [
    ['ambil', 1],
    ['identitas', 0],
  ]),
  opd('ulin', 'Dinas Pendidikan dan Kebudayaan', 'Pegawai jarang masuk tanpa keterangan', DISIPLIN, '2026-11-20', [
    ['ambil', 0],
    ['identitas', 1],
    ['berkas', 1],
  ]),
  desa(
    'rotan',
    '62.01.05.2002',
    'Pekerjaan jalan dilaporkan selesai padahal baru sebagian',
    'Papan proyek menyebut selesai seratus persen, tetapi jalan baru dikerjakan separuh.',
    '2026-11-18',
    [
      ['ambil', 1],
      ['minta', 1],
    ],
  ),
  opd(
    'pesut',
    'Dinas Sosial',
    'Bantuan diambil orang yang tidak berhak',
    'Penerima bantuan sudah pindah, tetapi bantuan tetap diambil orang lain.',
    '2026-11-09',
    [
      ['ambil', 1],
      ['minta', 1],
      ['lengkapi', 5],
    ],
  ),
  desa('sampan', '62.01.06.2003', 'Pungutan untuk surat pengantar', PUNGLI, '2026-09-07', [
    ['ambil', 1],
    ['minta', 1],
    ['tidakLengkap', 20],
  ]),
  opd(
    'enggang',
    'Dinas Kesehatan',
    'Keluhan mengenai jaringan listrik',
    'Listrik sering padam di sekitar tempat tinggal dan tidak ada penjelasan.',
    '2026-10-12',
    [
      ['ambil', 1],
      ['usulArsip', 1],
      ['arsip', 1],
    ],
  ),
  opd(
    'kijang_kobar',
    'Dinas Pariwisata',
    'Laporan yang diusulkan untuk diarsipkan',
    'Pengelolaan tempat wisata oleh pihak swasta dikeluhkan pengunjung.',
    '2026-11-19',
    [
      ['ambil', 1],
      ['usulArsip', 1],
    ],
  ),
  desa(
    'belida',
    '62.01.01.2005',
    'Daftar penerima bantuan tidak diumumkan',
    'Daftar penerima bantuan desa tidak pernah ditempel di kantor desa.',
    '2026-11-16',
    LENGKAP,
  ),
  opd(
    'meranti_raya',
    'Badan Pendapatan Daerah',
    'Petugas meminta imbalan saat pemeriksaan pajak',
    'Petugas meminta imbalan agar nilai pajak diturunkan.',
    '2026-11-09',
    [...LENGKAP, ['berkadar', 1]],
  ),
  opd(
    'gaharu',
    'Dinas Pekerjaan Umum dan Penataan Ruang',
    'Spesifikasi pengadaan diduga diarahkan',
    'Syarat dalam pengumuman pengadaan hanya dapat dipenuhi satu penyedia.',
    '2026-11-02',
    [...LENGKAP, ['berkadar', 1], ['suratTugas', 2]],
  ),
  desa(
    'kasturi',
    '62.01.02.2001',
    'Dana desa untuk kegiatan yang tidak ada',
    'Kegiatan pelatihan tercantum dalam laporan, tetapi warga tidak pernah diundang.',
    '2026-10-19',
    [...LENGKAP, ['berkadar', 1], ...TIM],
  ),
  opd(
    'ramin',
    'Dinas Perikanan',
    'Bantuan alat tidak sampai kepada kelompok',
    'Bantuan alat tangkap tidak pernah diterima kelompok yang namanya tercantum.',
    '2026-10-05',
    [...LENGKAP, ['berkadar', 1], ...TIM, ...LHP],
  ),
  opd(
    'jelutung',
    'Dinas Lingkungan Hidup',
    'Uang lembur dibayar untuk hari libur kosong',
    'Uang lembur dibayarkan untuk hari ketika kantor tutup.',
    '2026-09-21',
    [...LENGKAP, ['berkadar', 1], ...TIM, ...LHP, ...LHP_FINAL],
  ),
  opd(
    'tembesu',
    'Dinas Ketahanan Pangan',
    'Aset kantor disewakan tanpa izin',
    'Gedung kantor disewakan untuk acara dan uangnya tidak disetor.',
    '2026-09-14',
    [...LENGKAP, ['berkadar', 1], ...TIM, ...LHP, ...LHP_FINAL, ['mulaiJawaban', 1]],
  ),
  opd(
    'keruing',
    'Satuan Polisi Pamong Praja',
    'Penertiban dengan permintaan uang',
    'Pedagang diminta uang agar tidak ditertibkan.',
    '2026-09-07',
    [...LENGKAP, ['berkadar', 1], ...TIM, ...LHP, ...LHP_FINAL, ['mulaiJawaban', 1], ['jawab', 1]],
  ),
  {
    ...opd(
      'bangkirai',
      'Dinas Kepemudaan dan Olahraga',
      'Honor kegiatan dipotong',
      'Honor panitia dipotong tanpa tanda terima.',
      '2026-09-01',
      [...LENGKAP, ['berkadar', 1], ...TIM, ...LHP, ...LHP_FINAL, ['mulaiJawaban', 1], ...JAWAB],
    ),
    kirimJawaban: 'SURAT',
  },
  opd(
    'cendana_kobar',
    'Badan Kepegawaian dan Pengembangan SDM',
    'Pungutan untuk kenaikan pangkat',
    'Pegawai diminta uang agar berkas kenaikan pangkat diproses.',
    '2026-08-03',
    [...LENGKAP, ['berkadar', 1], ...TIM, ...LHP, ...LHP_FINAL, ['mulaiJawaban', 1], ...JAWAB],
  ),
  desa(
    'angsana',
    '62.01.04.2008',
    'Indikasi pemalsuan tanda tangan',
    'Tanda tangan warga dalam daftar hadir diduga dipalsukan untuk pencairan dana.',
    '2026-08-10',
    [...LENGKAP, ['berkadar', 1], ...TIM, ['catat', 4], ['aph', 3]],
  ),
  opd(
    'puspa',
    'Sekretariat Daerah',
    'Perkara pejabat di atas kabupaten',
    'Materi menyangkut pejabat yang diawasi instansi di atas kabupaten.',
    '2026-10-05',
    [...LENGKAP, ['limpahkan', 1]],
  ),
  desa('seluang', '62.01.03.2004', 'Laporan yang dicabut pelapornya', PUNGLI, '2026-10-26', [
    ['ambil', 1],
    ['cabut', 2],
  ]),
  opd(
    'nibung',
    'Dinas Kependudukan dan Pencatatan Sipil',
    'Petugas loket berkata kasar kepada warga',
    'Petugas loket berkata kasar ketika ditanya tentang berkas yang kurang.',
    '2026-11-09',
    [...LENGKAP, ['tidakBerkadar', 1]],
  ),
  opd(
    'simpur',
    'Dinas Kependudukan dan Pencatatan Sipil',
    'Ucapan petugas yang tidak pantas di loket',
    'Petugas loket mengucapkan kata yang tidak pantas di depan warga lain.',
    '2026-08-18',
    [...LENGKAP, ['tidakBerkadar', 1], ...JAWAB, ['publikasi', 1], ['tayang', 4]],
  ),
  desa(
    'teratai',
    '62.01.01.2014',
    'Jadwal pembagian bantuan tidak pernah jelas',
    'Jadwal pembagian bantuan selalu berubah dan tidak diumumkan.',
    '2026-07-06',
    [...LENGKAP, ['klarifikasi', 1], ...TIM, ...LHP, ...LHP_FINAL, ['mulaiJawaban', 1], ...JAWAB, ['publikasi', 2], ['tayang', 4]],
  ),
  opd(
    'kemuning',
    'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu',
    'Permintaan biaya di luar ketentuan',
    'Pemohon diminta membayar biaya yang tidak tercantum di papan pengumuman.',
    '2026-06-15',
    [...LENGKAP, ['tidakBerkadar', 1], ...JAWAB, ['publikasi', 1], ['tayang', 4]],
  ),
  opd(
    'cempaka',
    'Dinas Perpustakaan dan Kearsipan',
    'Jawaban yang disembunyikan karena kesopanan',
    'Uraian memuat kata-kata yang tidak patut ditampilkan kepada umum.',
    '2026-06-01',
    [...LENGKAP, ['tidakBerkadar', 1], ...JAWAB, ['publikasi', 1], ['sembunyi', 1]],
  ),
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
