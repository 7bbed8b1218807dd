import { dasar, INSPEKTUR, KETUA, surat, tugas, type ContohSurat } from './contoh-dasar'

const BERDASARKAN = `Berdasarkan Surat Tugas Nomor ${tugas.nomor} tanggal 24 November 2026`
const PENUTUP = 'Atas perhatian dan kerja sama Saudara diucapkan terima kasih.'

/** What an examination leaves on paper. */
export const CONTOH_PEMERIKSAAN: ContohSurat<
  'SURAT_TUGAS' | 'BA_KLARIFIKASI' | 'UNDANGAN_KLARIFIKASI' | 'PERMINTAAN_DOKUMEN' | 'SURAT_PENGANTAR' | 'KERTAS_KERJA' | 'LHP'
> = {
  SURAT_TUGAS: {
    ...dasar(tugas.nomor, tugas.tanggal, { ...INSPEKTUR, at: '2026-11-24T02:20:00Z' }, 'C8ND-4Y1R-Q6TM-52HB-KE9X'),
    jenis: 'SURAT_TUGAS',
    jenisTugas: 'PEMERIKSAAN_PENGADUAN',
    dasar: [
      'Peraturan Menteri Dalam Negeri tentang penanganan pengaduan di lingkungan pemerintah daerah.',
      'Lembar Disposisi Inspektur Nomor 031/LD/XI/2026 tanggal 19 November 2026.',
    ],
    anggota: [
      { nama: 'Demo Irban Khusus', nip: '00000000 000000 0 002', jabatan: 'Inspektur Pembantu Khusus', peranTim: 'PENANGGUNG_JAWAB' },
      { nama: 'Demo Pengendali', nip: '00000000 000000 0 003', jabatan: 'Auditor Ahli Madya', peranTim: 'PENGENDALI_TEKNIS' },
      { nama: 'Demo Pemeriksa', nip: '00000000 000000 0 004', jabatan: 'Auditor Ahli Muda', peranTim: 'KETUA' },
      { nama: 'Demo Anggota', nip: '00000000 000000 0 005', jabatan: 'PPUPD Ahli Pertama', peranTim: 'ANGGOTA' },
    ],
    untuk: ['Meneliti kesesuaian penyaluran bantuan sosial tahun 2026 dengan daftar penerima.'],
    mulai: '2026-11-25',
    selesai: '2026-12-11',
    tembusan: ['Gubernur Kalimantan Barat', 'Kepala dinas yang diperiksa'],
  },
  BA_KLARIFIKASI: {
    ...dasar('700.1.2/0003/BA-ITPROV/2026', '2026-12-03', KETUA, 'D1FZ-63GS-0KRV-9MJ4-T7CQ'),
    jenis: 'BA_KLARIFIKASI',
    tempat: 'ruang rapat Inspektorat, Pontianak',
    suratTugas: tugas,
    pemeriksa: [
      { nama: 'Demo Pemeriksa', nip: '00000000 000000 0 004', jabatan: 'Ketua Tim' },
      { nama: 'Demo Anggota', nip: '00000000 000000 0 005', jabatan: 'Anggota' },
    ],
    pihak: { nama: 'Demo Kepala Seksi', jabatan: 'Kepala Seksi Bantuan Sosial' },
    tanyaJawab: [
      { tanya: 'Siapa yang menetapkan daftar penerima tahun 2026?', jawab: 'Kepala dinas, dengan keputusan tanggal 5 Januari 2026.' },
      {
        tanya: 'Mengapa terdapat penerima di luar daftar?',
        jawab: 'Empat belas penerima ditambahkan atas usulan kecamatan, dan perubahan keputusannya belum ditetapkan.',
      },
    ],
    uraian: 'Yang dimintai klarifikasi menyerahkan salinan usulan kecamatan dan daftar penerima tambahan.',
  },
  UNDANGAN_KLARIFIKASI: {
    ...dasar('700.1.2/0004/ITPROV-UND/2026', '2026-11-30', KETUA, null),
    jenis: 'UNDANGAN_KLARIFIKASI',
    kepala: { ...surat, hal: 'Undangan Klarifikasi', yth: ['Yth. Demo Kepala Seksi', 'Kepala Seksi Bantuan Sosial', 'di Tempat'] },
    badan: [
      { alinea: `${BERDASARKAN}, kami mengharapkan kehadiran Saudara untuk memberikan klarifikasi pada:` },
      {
        pasangan: [
          ['Hari, tanggal', 'Kamis, 3 Desember 2026'],
          ['Pukul', '09.00'],
          ['Tempat', 'ruang rapat Inspektorat, Pontianak'],
        ],
      },
      { alinea: 'Hal yang dimintakan klarifikasi:' },
      { isi: 'Penyaluran bantuan sosial tahun 2026 dan penetapan daftar penerimanya.' },
    ],
    penutup: PENUTUP,
    tembusan: [],
  },
  PERMINTAAN_DOKUMEN: {
    ...dasar('700.1.2/0005/ITPROV-PD/2026', '2026-11-26', KETUA, null),
    jenis: 'PERMINTAAN_DOKUMEN',
    kepala: { ...surat, hal: 'Permintaan Dokumen', yth: ['Yth. Kepala dinas yang diperiksa', 'di Tempat'] },
    badan: [
      { alinea: `${BERDASARKAN}, kami memohon salinan dokumen berikut paling lambat 1 Desember 2026:` },
      { daftar: ['Keputusan penetapan penerima tahun 2026.', 'Tanda terima penyaluran Januari sampai dengan Oktober 2026.'] },
    ],
    penutup: PENUTUP,
    tembusan: [],
  },
  SURAT_PENGANTAR: {
    ...dasar('................................', null, { ...INSPEKTUR, cara: 'PINDAIAN_BASAH', at: null }, null),
    jenis: 'SURAT_PENGANTAR',
    kepala: {
      ...surat,
      lampiran: 1,
      hal: 'Penyampaian Laporan Hasil Pemeriksaan',
      yth: ['Yth. Gubernur Kalimantan Barat', 'di Tempat'],
    },
    badan: [
      {
        alinea:
          'Bersama ini kami sampaikan Laporan Hasil Pemeriksaan Nomor 700.1.2.1/0005/ITPROV-IRBANSUS/2026 tanggal 12 Desember 2026 mengenai Dinas Contoh.',
      },
      { alinea: 'Laporan memuat 2 (dua) rekomendasi yang kami mohon ditetapkan tindak lanjutnya.' },
      { alinea: 'Laporan ini bersifat rahasia. Identitas pelapor tersegel dan tidak dimuat di dalamnya.' },
    ],
    penutup: 'Demikian disampaikan sebagai laporan. Atas perhatian Saudara diucapkan terima kasih.',
    tembusan: [],
  },
  KERTAS_KERJA: {
    ...dasar(null, '2026-12-09', { ...KETUA, cara: 'PERSETUJUAN_INTERNAL' }, null),
    jenis: 'KERTAS_KERJA',
    nomorRegister: '031/DUMAS/XI/2026',
    suratTugas: tugas,
    butir: [
      {
        tanggal: '2026-11-26',
        jenisCatatan: 'Dokumen',
        judul: 'Daftar penerima',
        uraian: 'Membandingkan keputusan kepala dinas dengan daftar di kecamatan.',
        petugas: 'Demo Anggota',
      },
      {
        tanggal: '2026-12-01',
        jenisCatatan: 'Lapangan',
        judul: 'Kunjungan penerima',
        uraian: 'Mendatangi 14 (empat belas) alamat penerima tambahan.',
        petugas: 'Demo Pemeriksa',
      },
      {
        tanggal: '2026-12-03',
        jenisCatatan: 'Klarifikasi',
        judul: 'Kepala Seksi Bantuan Sosial',
        uraian: 'Berita Acara Nomor 700.1.2/0003/BA-ITPROV/2026.',
        petugas: 'Demo Pemeriksa',
      },
    ],
  },
  LHP: {
    ...dasar('700.1.2.1/0005/ITPROV-IRBANSUS/2026', '2026-12-14', { ...INSPEKTUR, at: '2026-12-14T02:00:00Z' }, 'E5WJ-8X0C-2PNB-YK71-D4GH'),
    jenis: 'LHP',
    nomorRegister: '031/DUMAS/XI/2026',
    objek: 'Dinas yang diperiksa',
    tempat: 'Pontianak',
    masa: { mulai: '2026-11-25', selesai: '2026-12-11' },
    suratTugas: tugas,
    bab: {
      simpulan: 'Pengaduan terbukti sebagian: 14 (empat belas) penerima menerima bantuan sebelum perubahan daftar ditetapkan.',
      umum: 'Dasar pemeriksaan adalah surat tugas tersebut di atas. Tujuan pemeriksaan menilai kebenaran materi pengaduan. Ruang lingkup meliputi penyaluran bantuan sosial bulan Januari sampai dengan Oktober 2026. Metodologi: penelaahan dokumen, permintaan keterangan, dan kunjungan lapangan.',
      hasil:
        'Pelapor menyampaikan bahwa bantuan disalurkan kepada orang yang tidak tercantum dalam daftar. Tim meneliti keputusan penetapan, bukti penyaluran, dan keterangan penerima.',
      perhatian: 'Tidak terdapat temuan tahun sebelumnya yang belum ditindaklanjuti pada objek yang sama.',
      penutup: 'Demikian laporan hasil pemeriksaan ini disampaikan untuk ditindaklanjuti.',
    },
    temuan: [
      {
        judul: 'Penyaluran mendahului penetapan',
        kondisi: 'Bantuan disalurkan kepada 14 penerima yang belum ditetapkan.',
        kriteria: 'Penerima ditetapkan dengan keputusan kepala dinas sebelum penyaluran.',
        sebab: 'Usulan kecamatan tidak diproses menjadi perubahan keputusan.',
        akibat: 'Penyaluran tidak memiliki dasar penetapan.',
        nilai: 21_000_000,
      },
    ],
    rekomendasi: [
      {
        uraian: 'Menetapkan perubahan daftar penerima atau menghentikan penyaluran kepada penerima di luar daftar.',
        kepada: 'Kepala dinas',
        tenggat: '2027-01-15',
        status: 'BELUM_DITINDAKLANJUTI',
      },
      {
        uraian: 'Menyusun prosedur perubahan daftar penerima.',
        kepada: 'Kepala Seksi Bantuan Sosial',
        tenggat: '2027-02-12',
        status: 'BELUM_SESUAI',
      },
    ],
    paraf: [
      { jabatan: 'Ketua Tim', nama: 'Demo Pemeriksa', at: '2026-12-12T02:00:00Z' },
      { jabatan: 'Pengendali teknis', nama: 'Demo Pengendali', at: '2026-12-12T02:00:00Z' },
      { jabatan: 'Inspektur Pembantu Khusus', nama: 'Demo Irban Khusus', at: '2026-12-12T02:00:00Z' },
    ],
  },
}
