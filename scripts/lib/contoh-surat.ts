import type { Naskah, Penandatangan } from '@/lib/domain/surat/naskah'
import type { JenisSurat, Surat } from '@/lib/domain/surat/surat'

/** One invented paper of every kind, as drawn in docs/surat and read by the tests. Nobody in them exists. */

const ALAMAT = 'https://pengaduan.contoh.go.id'
export const INSPEKTUR: Penandatangan = {
  jabatan: 'Inspektur', nama: 'Demo Inspektur', pangkat: 'Pembina Utama Madya', nip: '00000000 000000 0 000', cara: 'PERSETUJUAN_INTERNAL', at: '2026-11-19T03:12:00Z',
}
const KASUBBAG: Penandatangan = { jabatan: 'Kepala Subbagian Perencanaan', nama: 'Demo Kasubbag', nip: '00000000 000000 0 001', cara: 'PERSETUJUAN_INTERNAL', at: '2026-11-18T02:05:00Z' }
const KETUA: Penandatangan = { jabatan: 'Ketua Tim', nama: 'Demo Pemeriksa', nip: '00000000 000000 0 004', cara: 'PINDAIAN_BASAH', at: '2026-12-03T04:00:00Z' }
const cek = (id: string) => ({ id, alamat: `${ALAMAT}/cek/${id}`, sidik: '3f9a01bc77d2e4c85a6b1f00d9e8c7b6a5f4e3d2c1b0a9f8e7d6c5b4a3f2e1d0' })

const dasar = (nomor: string | null, tanggal: string, penandatangan: Penandatangan, id: string | null): Naskah => ({
  layanan: 'DUMAS',
  kop: { pemda: 'Pemerintah Provinsi Kalimantan Barat', nama: 'Inspektorat', alamat: 'Jalan Sultan Syahrir Nomor 3, Pontianak', telepon: '(0561) 000000', kodePos: '78116', tempat: 'Pontianak' },
  nomor, tanggal, penandatangan, cek: id === null ? null : cek(id),
})

const surat = { sifat: 'Rahasia', lampiran: 0 }
const tugas = { nomor: '700.1.1/0007/ITPROV-IRBANSUS/2026', tanggal: '2026-11-24' }
const pelapor = { nomorTiket: 'DUMAS-7K3M-9QX4', samaran: 'rotan', diterima: '2026-11-16', alamatSitus: ALAMAT }

export const CONTOH: Readonly<{ [J in JenisSurat]: Extract<Surat, { jenis: J }> }> = {
  TELAAHAN: {
    ...dasar('029/TS/XI/2026', '2026-11-18', KASUBBAG, 'A7QK-2M9X-4TDH-8RW2-M6KC'), ...surat, lampiran: 1, jenis: 'TELAAHAN', hal: 'Dugaan penyaluran bantuan sosial tidak sesuai daftar penerima',
    kepada: 'Inspektur', melalui: 'Sekretaris', dari: 'Kepala Subbagian Perencanaan',
    pengaduan: { nomorRegister: '031/DUMAS/XI/2026', samaran: 'rotan', diterima: '2026-11-16' },
    bagian: {
      persoalan: 'Pelapor menyampaikan bahwa bantuan sosial tahun 2026 di salah satu kecamatan disalurkan kepada 14 (empat belas) penerima yang tidak tercantum dalam daftar.',
      praanggapan: 'Penyaluran menyimpang dari daftar penerima yang ditetapkan, atau daftar yang dipegang pelapor bukan daftar terakhir.',
      fakta: 'Pelapor menyertakan foto daftar penerima dan 3 (tiga) tanda terima penyaluran.\n\nPeraturan mewajibkan penyaluran hanya kepada penerima yang ditetapkan dengan keputusan kepala dinas.',
      analisis: 'Syarat kelengkapan terpenuhi; apa, kapan, dan di mana kejadian jelas. Pengaduan menyangkut pelaksanaan tugas aparatur sehingga berkadar pengawasan.',
      simpulan: 'Pengaduan layak ditindaklanjuti dengan pemeriksaan.',
      saran: 'Pengaduan diteruskan kepada Inspektur Pembantu Khusus untuk pemeriksaan pengaduan masyarakat.',
    },
    periksa: [
      { butir: 'Disampaikan secara tertulis', terpenuhi: true }, { butir: 'Identitas pelapor jelas', terpenuhi: true, keterangan: 'diperiksa Pemegang Identitas' },
      { butir: 'Menyangkut kewenangan Pemerintah Provinsi', terpenuhi: true }, { butir: 'Apa, kapan, di mana (3W)', terpenuhi: true },
      { butir: 'Bukti permulaan', terpenuhi: true, keterangan: '4 (empat) berkas' }, { butir: 'Sumber informasi untuk pendalaman', terpenuhi: false, keterangan: 'dapat diminta kemudian' },
    ],
  },
  NOTA_DINAS: {
    ...dasar('017/DISKOMINFO-A.500.12.11.3/2026', '2026-11-20', { jabatan: 'Pejabat Penghubung', nama: 'Demo Pejabat Penghubung', nip: '00000000 000000 0 006', cara: 'PERSETUJUAN_INTERNAL', at: '2026-11-20T07:30:00Z' }, 'N4DN-7Y2M-K8TC-31QX-V0HB'),
    layanan: 'SP4N',
    kop: { pemda: 'Pemerintah Kabupaten Ketapang', nama: 'Dinas Pekerjaan Umum dan Penataan Ruang Kabupaten Ketapang', alamat: '', telepon: '', kodePos: '', tempat: 'Ketapang' },
    jenis: 'NOTA_DINAS', sifat: 'Segera', lampiran: 0, hal: 'Tindak Lanjut Laporan SP4N-LAPOR!', opd: 'Dinas Pekerjaan Umum dan Penataan Ruang Kabupaten Ketapang',
    kepada: 'Kepala Dinas Komunikasi dan Informatika selaku Admin Instansi SP4N-LAPOR!', dari: 'Pejabat Penghubung', tembusan: [],
    dasar: { nomorTiket: 'SP4N-7K3M-9QX4', idPelacakan: '9184207', diterima: '2026-11-16', judul: 'Saluran air tersumbat di depan pasar' },
    bagian: {
      uraianLaporan: 'Pelapor menyampaikan bahwa saluran air di depan pasar tersumbat sejak awal November 2026 sehingga air menggenangi jalan setiap kali hujan.',
      hasilTindakLanjut: 'Tim pemeliharaan memeriksa lokasi pada 18 November 2026. Sumbatan berupa endapan lumpur dan sampah sepanjang kurang lebih 40 (empat puluh) meter.\n\nPembersihan selesai dikerjakan pada 19 November 2026.',
      rencana: 'Penutup saluran yang rusak akan diganti paling lambat 11 Desember 2026.',
      konsepTanggapan: 'Terima kasih atas laporan Anda. Saluran di depan pasar telah kami bersihkan pada 19 November 2026. Penutup saluran yang rusak akan diganti paling lambat 11 Desember 2026.',
    },
  },
  DISPOSISI: {
    ...dasar('031/LD/XI/2026', '2026-11-19', INSPEKTUR, 'B3TE-9K2M-77QA-X0VW-1ZPD'), jenis: 'DISPOSISI', suratDari: 'Pelapor dengan nama samaran rotan (identitas tersegel)',
    asal: { nomor: null, tanggal: '2026-11-12' }, diterima: '2026-11-16', nomorAgenda: '031/DUMAS/XI/2026', hal: 'Dugaan penyaluran bantuan sosial tidak sesuai daftar penerima',
    sifat: { sangatSegera: false, segera: true, rahasia: true },
    penerima: [
      { jabatan: 'Sekretaris', dipilih: false, penanggungJawab: false }, { jabatan: 'Inspektur Pembantu I', dipilih: false, penanggungJawab: false },
      { jabatan: 'Inspektur Pembantu II', dipilih: false, penanggungJawab: false }, { jabatan: 'Inspektur Pembantu III', dipilih: false, penanggungJawab: false },
      { jabatan: 'Inspektur Pembantu Khusus', dipilih: true, penanggungJawab: true }, { jabatan: 'Kasubbag Perencanaan', dipilih: true, penanggungJawab: false },
    ],
    petunjuk: [{ teks: 'Tanggapan dan Saran', dipilih: true }, { teks: 'Proses lebih lanjut', dipilih: true }, { teks: 'Koordinasi/konfirmasikan', dipilih: false }, { teks: 'Lainnya', dipilih: false }],
    catatan: 'Teliti daftar penerima tahun 2026 dan bandingkan dengan bukti penyaluran. Jaga kerahasiaan pelapor; surat ini tidak untuk digandakan.',
    tenggat: '2026-11-27', telaahan: { nomor: '029/TS/XI/2026', tanggal: '2026-11-18' }, batas: { hariKerja: 90, tanggal: '2027-04-08' }, dicabut: null,
  },
  SURAT_TUGAS: {
    ...dasar(tugas.nomor, tugas.tanggal, { ...INSPEKTUR, at: '2026-11-24T02:20:00Z' }, 'C8ND-4Y1R-Q6TM-52HB-KE9X'), jenis: 'SURAT_TUGAS', jenisTugas: 'PEMERIKSAAN_PENGADUAN',
    dasar: ['Peraturan Menteri Dalam Negeri tentang penanganan pengaduan di lingkungan pemerintah daerah.', 'Lembar Disposisi Inspektur Nomor 031/LD/XI/2026 tanggal 19 November 2026.'],
    anggota: [
      { nama: 'Demo Irban Khusus', nip: '00000000 000000 0 002', jabatan: 'Inspektur Pembantu Khusus', peranTim: 'PENANGGUNG_JAWAB' }, { nama: 'Demo Pengendali', nip: '00000000 000000 0 003', jabatan: 'Auditor Ahli Madya', peranTim: 'PENGENDALI_TEKNIS' },
      { nama: 'Demo Pemeriksa', nip: '00000000 000000 0 004', jabatan: 'Auditor Ahli Muda', peranTim: 'KETUA' }, { nama: 'Demo Anggota', nip: '00000000 000000 0 005', jabatan: 'PPUPD Ahli Pertama', peranTim: 'ANGGOTA' },
    ],
    untuk: ['Meneliti kesesuaian penyaluran bantuan sosial tahun 2026 dengan daftar penerima.'],
    mulai: '2026-11-25', selesai: '2026-12-11', tembusan: ['Gubernur Kalimantan Barat', 'Kepala dinas yang diperiksa'],
  },
  BA_KLARIFIKASI: {
    ...dasar('700.1.2/0003/BA-ITPROV/2026', '2026-12-03', KETUA, 'D1FZ-63GS-0KRV-9MJ4-T7CQ'), jenis: 'BA_KLARIFIKASI', tempat: 'ruang rapat Inspektorat, Pontianak', suratTugas: tugas,
    pemeriksa: [{ nama: 'Demo Pemeriksa', nip: '00000000 000000 0 004', jabatan: 'Ketua Tim' }, { nama: 'Demo Anggota', nip: '00000000 000000 0 005', jabatan: 'Anggota' }], pihak: { nama: 'Demo Kepala Seksi', jabatan: 'Kepala Seksi Bantuan Sosial' },
    tanyaJawab: [
      { tanya: 'Siapa yang menetapkan daftar penerima tahun 2026?', jawab: 'Kepala dinas, dengan keputusan tanggal 5 Januari 2026.' },
      { tanya: 'Mengapa terdapat penerima di luar daftar?', jawab: 'Empat belas penerima ditambahkan atas usulan kecamatan, dan perubahan keputusannya belum ditetapkan.' },
    ],
    uraian: 'Yang dimintai klarifikasi menyerahkan salinan usulan kecamatan dan daftar penerima tambahan.',
  },
  KERTAS_KERJA: {
    ...dasar(null, '2026-12-09', { ...KETUA, cara: 'PERSETUJUAN_INTERNAL' }, null), jenis: 'KERTAS_KERJA', nomorRegister: '031/DUMAS/XI/2026', suratTugas: tugas,
    butir: [
      { tanggal: '2026-11-26', jenisCatatan: 'Dokumen', judul: 'Daftar penerima', uraian: 'Membandingkan keputusan kepala dinas dengan daftar di kecamatan.', petugas: 'Demo Anggota' },
      { tanggal: '2026-12-01', jenisCatatan: 'Lapangan', judul: 'Kunjungan penerima', uraian: 'Mendatangi 14 (empat belas) alamat penerima tambahan.', petugas: 'Demo Pemeriksa' },
      { tanggal: '2026-12-03', jenisCatatan: 'Klarifikasi', judul: 'Kepala Seksi Bantuan Sosial', uraian: 'Berita Acara Nomor 700.1.2/0003/BA-ITPROV/2026.', petugas: 'Demo Pemeriksa' },
    ],
  },
  LHP: {
    ...dasar('700.1.2.1/0005/ITPROV-IRBANSUS/2026', '2026-12-14', { ...INSPEKTUR, at: '2026-12-14T02:00:00Z' }, 'E5WJ-8X0C-2PNB-YK71-D4GH'), jenis: 'LHP', nomorRegister: '031/DUMAS/XI/2026', suratTugas: tugas,
    bab: {
      simpulan: 'Pengaduan terbukti sebagian: 14 (empat belas) penerima menerima bantuan sebelum perubahan daftar ditetapkan.',
      umum: 'Dasar pemeriksaan adalah surat tugas tersebut di atas. Tujuan pemeriksaan menilai kebenaran materi pengaduan. Ruang lingkup meliputi penyaluran bantuan sosial bulan Januari sampai dengan Oktober 2026. Metodologi: penelaahan dokumen, permintaan keterangan, dan kunjungan lapangan.',
      hasil: 'Pelapor menyampaikan bahwa bantuan disalurkan kepada orang yang tidak tercantum dalam daftar. Tim meneliti keputusan penetapan, bukti penyaluran, dan keterangan penerima.',
      perhatian: 'Tidak terdapat temuan tahun sebelumnya yang belum ditindaklanjuti pada objek yang sama.',
      penutup: 'Demikian laporan hasil pemeriksaan ini disampaikan untuk ditindaklanjuti.',
    },
    temuan: [{
      judul: 'Penyaluran mendahului penetapan', kondisi: 'Bantuan disalurkan kepada 14 penerima yang belum ditetapkan.', kriteria: 'Penerima ditetapkan dengan keputusan kepala dinas sebelum penyaluran.',
      sebab: 'Usulan kecamatan tidak diproses menjadi perubahan keputusan.', akibat: 'Penyaluran tidak memiliki dasar penetapan.', nilai: 21_000_000,
    }],
    rekomendasi: [
      { uraian: 'Menetapkan perubahan daftar penerima atau menghentikan penyaluran kepada penerima di luar daftar.', kepada: 'Kepala dinas', tenggat: '2027-01-15', status: 'BELUM_DITINDAKLANJUTI' },
      { uraian: 'Menyusun prosedur perubahan daftar penerima.', kepada: 'Kepala Seksi Bantuan Sosial', tenggat: '2027-02-12', status: 'BELUM_SESUAI' },
    ],
    paraf: [{ jabatan: 'Ketua Tim', nama: 'Demo Pemeriksa' }, { jabatan: 'Pengendali teknis', nama: 'Demo Pengendali' }, { jabatan: 'Inspektur Pembantu Khusus', nama: 'Demo Irban Khusus' }],
  },
  SURAT_JAWABAN: {
    ...dasar('700.1.2.4/0012/ITPROV-IRBANSUS/2026', '2026-12-18', { ...INSPEKTUR, at: '2026-12-18T02:30:00Z' }, 'F2HK-7B9T-M0QX-34ZV-R8YN'), ...surat, ...pelapor, jenis: 'SURAT_JAWABAN', hal: 'Jawaban atas Pengaduan', hasil: 'TERBUKTI_SEBAGIAN',
    isi: 'Kami telah memeriksa penyaluran bantuan sosial yang Saudara sampaikan. Sebagian penyaluran mendahului penetapan daftar penerima.\n\nDinas terkait telah kami minta memperbaiki penetapan tersebut paling lambat 15 Januari 2027, dan pelaksanaannya kami pantau.',
  },
  SURAT_PELIMPAHAN: {
    ...dasar('700.1.2.4/0002/ITPROV-PLH/2026', '2026-11-20', { ...INSPEKTUR, at: '2026-11-20T03:00:00Z' }, 'G9ME-1D6W-X5CA-K2TJ-07QB'), ...surat, lampiran: 1, jenis: 'SURAT_PELIMPAHAN', hal: 'Pelimpahan Pengaduan Masyarakat',
    kepada: 'Inspektur Kabupaten Contoh', nomorRegister: '032/DUMAS/XI/2026', diterima: '2026-11-17', penuh: true,
    alasan: 'Pengaduan menyangkut pengelolaan keuangan desa yang pengawasannya menjadi kewenangan pemerintah kabupaten.', tembusan: ['Gubernur Kalimantan Barat'],
  },
  PERMINTAAN_KELENGKAPAN: {
    ...dasar('700.1.2.4/0004/ITPROV-KLP/2026', '2026-11-20', { ...INSPEKTUR, cara: 'PINDAIAN_BASAH', at: '2026-11-20T03:00:00Z' }, 'H4RX-90SV-6ENP-B1KD-MY3C'), ...surat, ...pelapor, jenis: 'PERMINTAAN_KELENGKAPAN', hal: 'Permintaan Kelengkapan Pengaduan',
    diminta: ['Waktu kejadian, sekurang-kurangnya bulan dan tahun.', 'Tempat kejadian: kecamatan dan desa atau kelurahan.', 'Salinan tanda terima penyaluran, bila ada.'], batas: { hariKerja: 10, tanggal: '2026-12-04' },
  },
  TANDA_TERIMA: {
    ...dasar(null, '2026-11-16', { jabatan: 'Petugas Penerima', nama: 'Demo Petugas', cara: 'PINDAIAN_BASAH', at: '2026-11-16T02:15:00Z' }, null), jenis: 'TANDA_TERIMA', nomorTiket: pelapor.nomorTiket, kodeAkses: '4TDH-8RW2-M6KC-Q1Z7', samaran: 'rotan',
    diterimaAt: '2026-11-16T02:15:00Z', kanal: 'Datang langsung', judul: 'Penyaluran bantuan sosial', kategori: 'Perangkat daerah', bukti: [{ jenisBerkas: 'Dokumen PDF', sidik: '9c0d1e2f3a4b5c6d7e8f9a0b1c2d3e4f5a6b7c8d9e0f1a2b3c4d5e6f7a8b9c0d' }, { jenisBerkas: 'Foto JPEG', sidik: '0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f9' }],
    langkahBerikut: 'Pengaduan Saudara akan ditelaah. Bila ada yang perlu dilengkapi, kami memberi tahu melalui halaman lacak.', batas: { hariKerja: 90, tanggal: '2027-04-08' }, alamatSitus: ALAMAT,
  },
  AMPLOP: { ...dasar('700.1.2.4/0012/ITPROV-IRBANSUS/2026', '2026-12-18', INSPEKTUR, null), jenis: 'AMPLOP', nomorTiket: pelapor.nomorTiket, samaran: 'rotan', polos: false },
  BUKU_PENGADUAN: {
    ...dasar(null, '2026-12-01', { jabatan: 'Petugas Penerima', nama: 'Demo Petugas', cara: 'PINDAIAN_BASAH', at: '2026-12-01T02:00:00Z' }, null), jenis: 'BUKU_PENGADUAN', judul: 'BUKU PENGADUAN', saringan: 'Dumas, November 2026, semua kanal',
    kolom: [
      { judul: 'No.', lebar: 0.7, kanan: true }, { judul: 'No. register', lebar: 2.3 }, { judul: 'Tanggal terima', lebar: 2 }, { judul: 'Kanal', lebar: 1.6 }, { judul: 'Pengadu', lebar: 1.8 }, { judul: 'Terlapor', lebar: 2.2 },
      { judul: 'Isi ringkas', lebar: 4 }, { judul: 'Kadar', lebar: 1.5 }, { judul: 'Unit penangan', lebar: 2 }, { judul: 'Jawaban', lebar: 2.4 }, { judul: 'Status', lebar: 1.6 }, { judul: 'Hari kerja', lebar: 1.1, kanan: true },
    ],
    baris: Array.from({ length: 16 }, (_, i) => [
      String(i + 1), `${String(i + 24).padStart(3, '0')}/DUMAS/XI/2026`, `${i + 2} November 2026`, i % 3 === 0 ? 'Surat' : 'Web', `samaran_${i + 1}`, 'Dinas contoh', 'Dugaan penyaluran bantuan tidak sesuai daftar penerima',
      i % 2 === 0 ? 'Berkadar' : 'Tidak berkadar', 'Irban Khusus', i === 0 ? '700.1.2.4/0011/ITPROV-IRBANSUS/2026' : '-', i === 0 ? 'Tuntas/Selesai' : 'Proses', String(16 - i),
    ]),
    mengetahui: { jabatan: 'Sekretaris', nama: 'Demo Sekretaris', nip: '00000000 000000 0 006', cara: 'PINDAIAN_BASAH', at: '2026-12-01T02:00:00Z' },
    penutupan: { oleh: 'Kepala Subbagian Perencanaan', at: '2026-12-01T02:00:00Z', hash: '5b1c9d0e7f3a2846' },
  },
  RILIS_MEDIA: {
    ...dasar('700.1.2.4/0001/ITPROV-RM/2026', '2026-12-21', { ...INSPEKTUR, at: '2026-12-21T02:00:00Z' }, 'J6TA-V3ZQ-18GM-W9CN-E0XK'), jenis: 'RILIS_MEDIA', judul: 'Penanganan Pengaduan Penyaluran Bantuan Sosial',
    isi: 'Inspektorat telah menyelesaikan penanganan pengaduan tentang penyaluran bantuan sosial yang diberitakan pada November 2026.\n\nDinas terkait telah diminta memperbaiki penetapan daftar penerima.', kontak: 'Sekretariat Inspektorat, telepon (0561) 000000',
  },
  REKAP: {
    ...dasar(null, '2026-12-01', { jabatan: 'Kepala Dinas Komunikasi dan Informatika', nama: 'Demo Kepala', nip: '00000000 000000 0 008', cara: 'PINDAIAN_BASAH', at: '2026-12-01T02:00:00Z' }, null),
    layanan: 'SP4N',
    kop: { pemda: 'Pemerintah Kabupaten Ketapang', nama: 'Dinas Komunikasi dan Informatika', alamat: 'Jalan Jenderal Urip Sumoharjo Nomor 06, Ketapang', telepon: '(0534) 3069638', kodePos: '78813', tempat: 'Ketapang' },
    jenis: 'REKAP', judul: 'REKAPITULASI TANGGAPAN SP4N‑LAPOR!', saringan: 'November 2026, semua perangkat daerah. Keadaan per 30 November 2026',
    tabel: [
      {
        judul: 'A. Menurut perangkat daerah',
        kolom: [
          { judul: 'Perangkat daerah', lebar: 40 },
          ...['Sisa masa lalu', 'Masuk', 'Jumlah', 'Selesai', 'Proses', 'Tertunda', 'Diarsipkan', 'Dilimpahkan', 'Dicabut', '% selesai', 'Tanggapan', 'Rata-rata hari kerja', 'Tepat waktu'].map((judul) => ({ judul, lebar: 11, kanan: true })),
        ],
        baris: [
          ['Dinas Pekerjaan Umum dan Penataan Ruang', '2', '9', '11', '6', '5', '0', '0', '0', '0', '55%', '7', '3,4', '6 (86%)'],
          ['Belum diteruskan', '0', '4', '4', '0', '1', '1', '1', '1', '0', '0%', '0', '-', '0'],
          ['Seluruh kabupaten', '2', '13', '15', '6', '6', '1', '1', '1', '0', '40%', '7', '3,4', '6 (86%)'],
        ],
      },
      {
        judul: 'C. Daftar tanggapan',
        kolom: [5, 20, 16, 36, 32, 60, 16, 30, 18, 10].map((lebar, i) => ({ judul: ['No.', 'Nomor pelacakan', 'Tanggal masuk', 'Judul', 'Perangkat daerah', 'Ringkasan tanggapan', 'Tanggal tanggapan', 'No. nota dinas', 'Status', 'Lama (hari kerja)'][i] ?? '', lebar, kanan: i === 0 || i === 9 })),
        baris: [
          ['1', '9184207', '9 November 2026', 'Pembetulan pembatas jembatan', 'Dinas Pekerjaan Umum dan Penataan Ruang', 'Terima kasih atas laporan Anda. Pembatas jembatan telah kami perbaiki pada 12 November 2026.', '13 November 2026', '017/DISKOMINFO-A.500.12.11.3/2026', 'Dijawab', '4'],
          ['2', 'SP4N-7K3M-9QX4', '16 November 2026', 'dirahasiakan', 'Dinas Pekerjaan Umum dan Penataan Ruang', 'dirahasiakan', '20 November 2026', '018/DISKOMINFO-A.500.12.11.3/2026', 'Selesai', '4'],
        ],
      },
    ],
    rumus: ['Jumlah = sisa masa lalu + masuk = selesai + proses + tertunda + diarsipkan + dilimpahkan + dicabut.', '% selesai = selesai : jumlah × 100.'],
  },
}
