import type { JenisSurat } from '@/lib/domain/surat/surat'
import { dasar, INSPEKTUR, KASUBBAG, surat, type ContohSurat } from './contoh-dasar'
import { CONTOH_PELAPOR } from './contoh-pelapor'
import { CONTOH_PEMERIKSAAN } from './contoh-pemeriksaan'
import { CONTOH_REKAP } from './contoh-rekap'

/** One invented paper of every kind, as drawn in docs/surat and read by the tests. Nobody in them exists. */
export const CONTOH: ContohSurat<JenisSurat> = {
  TELAAHAN: {
    ...dasar('029/TS/XI/2026', '2026-11-18', KASUBBAG, 'A7QK-2M9X-4TDH-8RW2-M6KC'),
    ...surat,
    lampiran: 1,
    jenis: 'TELAAHAN',
    hal: 'Dugaan penyaluran bantuan sosial tidak sesuai daftar penerima',
    kepada: 'Inspektur',
    melalui: 'Sekretaris',
    dari: 'Kepala Subbagian Perencanaan',
    pengaduan: { nomorRegister: '031/DUMAS/XI/2026', samaran: 'rotan', diterima: '2026-11-16' },
    bagian: {
      persoalan:
        'Pelapor menyampaikan bahwa bantuan sosial tahun 2026 di salah satu kecamatan disalurkan kepada 14 (empat belas) penerima yang tidak tercantum dalam daftar.',
      praanggapan: 'Penyaluran menyimpang dari daftar penerima yang ditetapkan, atau daftar yang dipegang pelapor bukan daftar terakhir.',
      fakta:
        'Pelapor menyertakan foto daftar penerima dan 3 (tiga) tanda terima penyaluran.\n\nPeraturan mewajibkan penyaluran hanya kepada penerima yang ditetapkan dengan keputusan kepala dinas.',
      analisis:
        'Syarat kelengkapan terpenuhi; apa, kapan, dan di mana kejadian jelas. Pengaduan menyangkut pelaksanaan tugas aparatur sehingga berkadar pengawasan.',
      simpulan: 'Pengaduan layak ditindaklanjuti dengan pemeriksaan.',
      saran: 'Pengaduan diteruskan kepada Inspektur Pembantu Khusus untuk pemeriksaan pengaduan masyarakat.',
    },
    periksa: [
      { butir: 'Disampaikan secara tertulis', terpenuhi: true },
      { butir: 'Identitas pelapor jelas', terpenuhi: true, keterangan: 'diperiksa Pemegang Identitas' },
      { butir: 'Menyangkut kewenangan Pemerintah Provinsi', terpenuhi: true },
      { butir: 'Apa, kapan, di mana (3W)', terpenuhi: true },
      { butir: 'Bukti permulaan', terpenuhi: true, keterangan: '4 (empat) berkas' },
      { butir: 'Sumber informasi untuk pendalaman', terpenuhi: false, keterangan: 'dapat diminta kemudian' },
    ],
    paraf: [{ jabatan: 'Sekretaris', nama: 'Demo Sekretaris', at: '2026-11-18T06:30:00Z' }],
  },
  NOTA_DINAS: {
    ...dasar(
      '017/DISKOMINFO-A.500.12.11.3/2026',
      '2026-11-20',
      {
        jabatan: 'Pejabat Penghubung',
        nama: 'Demo Pejabat Penghubung',
        nip: '00000000 000000 0 006',
        cara: 'PERSETUJUAN_INTERNAL',
        at: '2026-11-20T07:30:00Z',
      },
      'N4DN-7Y2M-K8TC-31QX-V0HB',
    ),
    layanan: 'SP4N',
    kop: {
      pemda: 'Pemerintah Kabupaten Ketapang',
      nama: 'Dinas Pekerjaan Umum dan Penataan Ruang Kabupaten Ketapang',
      alamat: '',
      telepon: '',
      kodePos: '',
      tempat: 'Ketapang',
    },
    jenis: 'NOTA_DINAS',
    sifat: 'Segera',
    lampiran: 0,
    hal: 'Tindak Lanjut Laporan SP4N-LAPOR!',
    opd: 'Dinas Pekerjaan Umum dan Penataan Ruang Kabupaten Ketapang',
    kepada: 'Kepala Dinas Komunikasi dan Informatika selaku Admin Instansi SP4N-LAPOR!',
    dari: 'Pejabat Penghubung',
    tembusan: [],
    dasar: { nomorTiket: 'SP4N-7K3M-9QX4', idPelacakan: '9184207', diterima: '2026-11-16', judul: 'Saluran air tersumbat di depan pasar' },
    bagian: {
      uraianLaporan:
        'Pelapor menyampaikan bahwa saluran air di depan pasar tersumbat sejak awal November 2026 sehingga air menggenangi jalan setiap kali hujan.',
      hasilTindakLanjut:
        'Tim pemeliharaan memeriksa lokasi pada 18 November 2026. Sumbatan berupa endapan lumpur dan sampah sepanjang kurang lebih 40 (empat puluh) meter.\n\nPembersihan selesai dikerjakan pada 19 November 2026.',
      rencana: 'Penutup saluran yang rusak akan diganti paling lambat 11 Desember 2026.',
      konsepTanggapan:
        'Terima kasih atas laporan Anda. Saluran di depan pasar telah kami bersihkan pada 19 November 2026. Penutup saluran yang rusak akan diganti paling lambat 11 Desember 2026.',
    },
  },
  DISPOSISI: {
    ...dasar('031/LD/XI/2026', '2026-11-19', INSPEKTUR, 'B3TE-9K2M-77QA-X0VW-1ZPD'),
    jenis: 'DISPOSISI',
    suratDari: 'Pelapor dengan nama samaran rotan (identitas tersegel)',
    asal: { nomor: null, tanggal: '2026-11-12' },
    diterima: '2026-11-16',
    nomorAgenda: '031/DUMAS/XI/2026',
    hal: 'Dugaan penyaluran bantuan sosial tidak sesuai daftar penerima',
    sifat: { sangatSegera: false, segera: true, rahasia: true },
    penerima: [
      { jabatan: 'Sekretaris', dipilih: false, penanggungJawab: false },
      { jabatan: 'Inspektur Pembantu I', dipilih: false, penanggungJawab: false },
      { jabatan: 'Inspektur Pembantu II', dipilih: false, penanggungJawab: false },
      { jabatan: 'Inspektur Pembantu III', dipilih: false, penanggungJawab: false },
      { jabatan: 'Inspektur Pembantu Khusus', dipilih: true, penanggungJawab: true },
      { jabatan: 'Kasubbag Perencanaan', dipilih: true, penanggungJawab: false },
    ],
    petunjuk: [
      { teks: 'Tanggapan dan Saran', dipilih: true },
      { teks: 'Proses lebih lanjut', dipilih: true },
      { teks: 'Koordinasi/konfirmasikan', dipilih: false },
      { teks: 'Lainnya', dipilih: false },
    ],
    catatan:
      'Teliti daftar penerima tahun 2026 dan bandingkan dengan bukti penyaluran. Jaga kerahasiaan pelapor; surat ini tidak untuk digandakan.',
    tenggat: '2026-11-27',
    telaahan: { nomor: '029/TS/XI/2026', tanggal: '2026-11-18' },
    batas: { hariKerja: 90, tanggal: '2027-04-08' },
    dicabut: null,
  },
  ...CONTOH_PEMERIKSAAN,
  ...CONTOH_PELAPOR,
  ...CONTOH_REKAP,
}
