import { KEPALA_NOTA_DINAS } from '@/lib/domain/sp4n/nota-dinas'
/** Invented words for the demo; no real person, village matter or office decision. */
export const TEKS = {
  permintaan:
    'Terima kasih atas laporan Anda. Mohon jelaskan di loket atau ruangan mana kejadian itu berlangsung. Anda tidak perlu menyebut alamat rumah siapa pun.',
  balasan: 'Kejadiannya di loket pelayanan, biasanya pada hari Selasa dan Kamis pagi.',
  catatanArsip: 'Materi menyangkut lembaga di luar pemerintah kabupaten; pelapor diberi alamat yang tepat.',
  alasanKadar: 'Uraian dan bukti menunjukkan dugaan yang berkaitan dengan kewenangan jabatan dan perlu dinilai lebih lanjut.',
  alasanRujukan: 'Terdapat indikasi tindak pidana yang penanganannya merupakan kewenangan aparat penegak hukum.',
  tujuanTugas: 'Melakukan pemeriksaan atas pelayanan dan pengelolaan di unit terkait.',
  uraian:
    'Tim meminta keterangan dari petugas yang bertugas, atasan langsung, dan dua orang yang berada di tempat. Keterangan dicocokkan dengan dokumen.',
  lhp: {
    simpulan: 'Sebagian materi pengaduan terbukti; tim mengusulkan pembinaan dan perbaikan tata kelola.',
    umum: 'Pemeriksaan berdasarkan surat tugas, dengan wawancara, telaah dokumen, dan peninjauan lapangan.',
    hasil: 'Butir pertama terbukti berdasarkan dokumen dan keterangan. Butir kedua tidak cukup bukti.',
    perhatian: '',
    penutup: 'Demikian laporan ini disusun untuk menjadi bahan keputusan.',
  },
  jawaban:
    'Terima kasih atas laporan Anda. Kami telah meminta keterangan dari pihak terkait dan memeriksa dokumen. Sebagian dari yang Anda laporkan memang terjadi, dan perbaikan sudah diperintahkan kepada unit yang bersangkutan. Anda dilindungi; laporkan bila Anda mengalami tekanan karena laporan ini.',
  publikasiSp4n: {
    judulPublik: 'Lampu jalan padam di ruas jalan kabupaten',
    ringkasan:
      'Seorang warga melaporkan lampu jalan yang padam selama dua minggu di satu ruas jalan kabupaten sehingga jalan gelap pada malam hari.',
    jawabanPublik:
      'Perangkat daerah memeriksa lokasi, mengganti lampu yang rusak, dan menjadwalkan pemeriksaan berkala untuk ruas jalan yang sama.',
    topik: 'JALAN' as const,
  },
  substansi:
    'Tim pemeliharaan memeriksa lokasi sehari sesudah laporan diterima. Sumbatan berupa endapan lumpur sepanjang empat puluh meter sudah dibersihkan.',
  notaDinas: {
    ...KEPALA_NOTA_DINAS,
    uraianLaporan:
      'Pelapor menyampaikan keluhan tentang sarana umum di Kecamatan Delta Pawan (rekaan) yang sudah berlangsung beberapa hari.',
    rencana: 'Bagian yang rusak diganti paling lambat akhir bulan depan.',
    konsepTanggapan:
      'Terima kasih atas laporan Anda. Tim kami sudah memeriksa lokasi dan mengerjakan perbaikan yang diperlukan. Bagian yang rusak akan diganti paling lambat akhir bulan depan.',
  },
  catatanKembali: 'Mohon jelaskan tindak lanjut yang sudah diperintahkan dengan kalimat yang lebih sederhana.',
  telaahan: {
    persoalan: 'Pelapor menyampaikan dugaan penyimpangan pada pelayanan di perangkat daerah provinsi dan meminta pemeriksaan.',
    praanggapan: 'Dokumen pendukung masih tersedia pada perangkat daerah yang bersangkutan.',
    fakta: 'Surat pengaduan dilengkapi bukti awal. Peristiwa, waktu, dan tempat disebut dengan jelas.',
    analisis: 'Materi menyangkut kewenangan Pemerintah Provinsi. Belum pernah diperiksa dan tidak sedang di pengadilan.',
    simpulan: 'Pengaduan memenuhi syarat untuk ditindaklanjuti dengan pemeriksaan.',
    saran: 'Didisposisi kepada Inspektur Pembantu Khusus untuk pemeriksaan.',
  },
  analisisUlang:
    'Materi menyangkut kewenangan Pemerintah Provinsi dan diduga melanggar aturan penyaluran bantuan sosial. Belum pernah diperiksa dan tidak sedang di pengadilan.',
  jawabanUlang:
    'Terima kasih atas laporan Anda. Kami telah meminta keterangan dari pihak terkait dan memeriksa dokumen. Sebagian dari yang Anda laporkan memang terjadi. Perangkat daerah diminta memperbaiki daftar penerima paling lambat akhir tahun, dan pelaksanaannya kami pantau. Anda dilindungi; laporkan bila Anda mengalami tekanan karena laporan ini.',
  catatanTelaahan: 'Analisis perlu menyebut aturan yang dilanggar.',
  catatanDisposisi: 'Teliti dokumen dan sampaikan hasilnya tepat waktu. Jaga kerahasiaan pelapor.',
} as const

const JAWABAN_PUBLIK =
  'Terima kasih atas laporan Anda. Kami telah meminta keterangan dari petugas dan atasannya. Sebagian dari yang diduga memang terjadi. Petugas telah dibina sesuai ketentuan dan tata cara pelayanan diperbaiki. Semua laporan bersifat dugaan sampai dinyatakan terbukti.'

/** By the pseudonym of the case they summarise. */
export const PUBLIKASI = {
  simpur: {
    judulPublik: 'Ucapan kurang pantas di loket pelayanan',
    ringkasan:
      'Seorang warga menyampaikan bahwa petugas loket diduga berkata kasar ketika ditanya tentang berkas yang kurang. Menurut pelapor, hal itu disaksikan warga lain yang sedang mengantre.',
    jawabanPublik: JAWABAN_PUBLIK,
    topik: 'ETIK',
  },
  teratai: {
    judulPublik: 'Jadwal penyaluran bantuan tidak diumumkan',
    ringkasan:
      'Pelapor menyampaikan bahwa jadwal dan daftar penerima bantuan diduga tidak diumumkan sehingga warga tidak mengetahui haknya. Warga meminta keterbukaan.',
    jawabanPublik: JAWABAN_PUBLIK,
    topik: 'BANSOS',
  },
  kemuning: {
    judulPublik: 'Permintaan biaya untuk surat yang seharusnya gratis',
    ringkasan:
      'Pelapor menyampaikan bahwa warga diduga diminta membayar untuk surat keterangan yang seharusnya tidak dipungut biaya di sebuah kantor pelayanan.',
    jawabanPublik: JAWABAN_PUBLIK,
    topik: 'PUNGLI',
  },
} as const
