import { desa, JAWAB, LENGKAP, LHP, LHP_FINAL, opd, PUNGLI, TIM, type KasusDemo } from './kasus-demo'

/** Cases that were answered, handed on, taken back or published. */
export const KASUS_BERAKHIR: readonly KasusDemo[] = [
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
]
