import { ythPelapor } from '@/lib/domain/surat/baku'
import { ALAMAT, dasar, INSPEKTUR, pelapor, surat, type ContohSurat } from './contoh-dasar'

/** What goes to the reporter or on to another office. */
export const CONTOH_PELAPOR: ContohSurat<
  'SURAT_JAWABAN' | 'SURAT_PELIMPAHAN' | 'PERMINTAAN_KELENGKAPAN' | 'PEMBERITAHUAN' | 'TANDA_TERIMA'
> = {
  SURAT_JAWABAN: {
    ...dasar('700.1.2.4/0012/ITPROV-IRBANSUS/2026', '2026-12-18', { ...INSPEKTUR, at: '2026-12-18T02:30:00Z' }, 'F2HK-7B9T-M0QX-34ZV-R8YN'),
    ...surat,
    ...pelapor,
    jenis: 'SURAT_JAWABAN',
    hal: 'Jawaban atas Pengaduan',
    hasil: 'TERBUKTI_SEBAGIAN',
    isi: 'Kami telah memeriksa penyaluran bantuan sosial yang Saudara sampaikan. Sebagian penyaluran mendahului penetapan daftar penerima.\n\nDinas terkait telah kami minta memperbaiki penetapan tersebut paling lambat 15 Januari 2027, dan pelaksanaannya kami pantau.',
  },
  SURAT_PELIMPAHAN: {
    ...dasar('700.1.2.4/0002/ITPROV-PLH/2026', '2026-11-20', { ...INSPEKTUR, at: '2026-11-20T03:00:00Z' }, 'G9ME-1D6W-X5CA-K2TJ-07QB'),
    ...surat,
    lampiran: 1,
    jenis: 'SURAT_PELIMPAHAN',
    hal: 'Pelimpahan Pengaduan Masyarakat',
    kepada: 'Inspektur Kabupaten Contoh',
    nomorRegister: '032/DUMAS/XI/2026',
    diterima: '2026-11-17',
    penuh: true,
    alasan: 'Pengaduan menyangkut pengelolaan keuangan desa yang pengawasannya menjadi kewenangan pemerintah kabupaten.',
    tembusan: ['Gubernur Kalimantan Barat'],
  },
  PERMINTAAN_KELENGKAPAN: {
    ...dasar(
      '700.1.2.4/0004/ITPROV-KLP/2026',
      '2026-11-20',
      { ...INSPEKTUR, cara: 'PINDAIAN_BASAH', at: '2026-11-20T03:00:00Z' },
      'H4RX-90SV-6ENP-B1KD-MY3C',
    ),
    ...surat,
    ...pelapor,
    jenis: 'PERMINTAAN_KELENGKAPAN',
    hal: 'Permintaan Kelengkapan Pengaduan',
    diminta: [
      'Waktu kejadian, sekurang-kurangnya bulan dan tahun.',
      'Tempat kejadian: kecamatan dan desa atau kelurahan.',
      'Salinan tanda terima penyaluran, bila ada.',
    ],
    batas: { hariKerja: 10, tanggal: '2026-12-04' },
  },
  PEMBERITAHUAN: {
    ...dasar('700.1.2.4/0003/ITPROV-PBT/2026', '2026-11-24', { ...INSPEKTUR, at: '2026-11-24T03:00:00Z' }, null),
    jenis: 'PEMBERITAHUAN',
    kepala: { ...surat, hal: 'Pemberitahuan Laporan Diarsipkan', yth: ythPelapor(pelapor.samaran, pelapor.nomorTiket) },
    badan: [
      { alinea: 'Laporan Saudara kami arsipkan tanpa tindak lanjut karena persoalannya di luar kewenangan kami.' },
      { alinea: 'Bila Saudara berkeberatan, sampaikan keberatan dengan datang atau menulis kepada kami dengan menyebut nomor tiket.' },
    ],
    penutup: 'Atas perhatian Saudara diucapkan terima kasih.',
    tembusan: [],
  },
  TANDA_TERIMA: {
    ...dasar(
      null,
      '2026-11-16',
      { jabatan: 'Petugas Penerima', nama: 'Demo Petugas', cara: 'PINDAIAN_BASAH', at: '2026-11-16T02:15:00Z' },
      null,
    ),
    jenis: 'TANDA_TERIMA',
    nomorTiket: pelapor.nomorTiket,
    kodeAkses: '4TDH-8RW2-M6KC-Q1Z7',
    samaran: 'rotan',
    diterimaAt: '2026-11-16T02:15:00Z',
    kanal: 'Datang langsung',
    judul: 'Penyaluran bantuan sosial',
    kategori: 'Perangkat daerah',
    bukti: [
      { jenisBerkas: 'Dokumen PDF', sidik: '9c0d1e2f3a4b5c6d7e8f9a0b1c2d3e4f5a6b7c8d9e0f1a2b3c4d5e6f7a8b9c0d' },
      { jenisBerkas: 'Foto JPEG', sidik: '0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f9' },
    ],
    langkahBerikut: 'Pengaduan Saudara akan ditelaah. Bila ada yang perlu dilengkapi, kami memberi tahu melalui halaman lacak.',
    batas: { hariKerja: 90, tanggal: '2027-04-08' },
    alamatSitus: ALAMAT,
  },
}
