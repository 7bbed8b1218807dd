import type { FaktaMinimum } from '@/lib/domain/layanan/standar'
import type { Instruksi } from '@/lib/domain/dumas/disposisi'
import type { IsiTelaahan, Syarat } from '@/lib/domain/dumas/telaahan'
import type { JenisCatatan } from '@/lib/domain/langkah/pemeriksaan-schema'
import type { Kanal } from '@/lib/domain/lapor/kanal'
import type { Kategori } from '@/lib/domain/layanan'

// Words on paper. A letter of the office is written in Indonesian, whatever language its clerk works in.

export const LABEL_SYARAT: Readonly<Record<Syarat, string>> = {
  TERTULIS: 'Disampaikan secara tertulis',
  IDENTITAS_JELAS: 'Identitas pelapor jelas',
  PELANGGARAN: 'Menyangkut dugaan pelanggaran',
  URAIAN_5W1H: 'Uraian memuat 5W1H',
  BUKTI_AWAL: 'Bukti permulaan',
  SUMBER_INFORMASI: 'Sumber informasi untuk pendalaman',
}

export const LABEL_FAKTA: Readonly<Record<FaktaMinimum, string>> = {
  apa: 'apa',
  siapa: 'siapa',
  kapan: 'kapan',
  dimana: 'di mana',
  mengapa: 'mengapa',
  bagaimana: 'bagaimana',
}

export const LABEL_KEWENANGAN: Readonly<Record<IsiTelaahan['kewenangan'], string>> = {
  PROVINSI: 'pemerintah provinsi',
  KABUPATEN_KOTA: 'pemerintah kabupaten/kota',
  INSTANSI_VERTIKAL: 'instansi vertikal',
  APH: 'aparat penegak hukum',
}

export const LABEL_KADAR: Readonly<Record<IsiTelaahan['usulKadar'], string>> = {
  BERKADAR: 'berkadar pengawasan',
  TIDAK_BERKADAR: 'tidak berkadar pengawasan',
  BELUM_DINILAI: 'belum dinilai',
}

export const LABEL_PERNAH: Readonly<Record<IsiTelaahan['pernahDiperiksa'], string>> = {
  BELUM: 'belum',
  SUDAH_DIPERIKSA: 'sudah diperiksa',
  DI_PENGADILAN: 'sedang di pengadilan',
}

export const LABEL_INSTRUKSI: Readonly<Record<Instruksi, string>> = {
  TANGGAPAN_SARAN: 'Tanggapan dan Saran',
  PROSES_LANJUT: 'Proses lebih lanjut',
  KOORDINASI: 'Koordinasi/konfirmasikan',
}

export const LABEL_CATATAN: Readonly<Record<JenisCatatan, string>> = {
  KERTAS_KERJA: 'Kertas kerja',
  BERITA_ACARA_KLARIFIKASI: 'Berita acara klarifikasi',
  UNDANGAN_KLARIFIKASI: 'Undangan klarifikasi',
  PERMINTAAN_DOKUMEN: 'Permintaan dokumen',
  LAINNYA: 'Lainnya',
}

/** How a report came in. */
export const LABEL_KANAL: Readonly<Record<Kanal, string>> = {
  LANGSUNG: 'Datang langsung',
  SURAT: 'Surat',
  EMAIL: 'Surel',
  LAPOR: 'SP4N‑LAPOR!',
  WHATSAPP: 'WhatsApp',
  TELEPON: 'Telepon',
  MEDIA: 'Media massa',
  PELIMPAHAN: 'Pelimpahan dari instansi lain',
  FAKS: 'Faks',
  SMS: 'SMS 1708',
  X: 'X (Twitter)',
  APLIKASI: 'Aplikasi ponsel',
  WEB: 'Halaman web',
}

export const LABEL_KATEGORI: Readonly<Record<Kategori, string>> = {
  OPD: 'Perangkat daerah (OPD)',
  DESA: 'Pemerintah desa atau kelurahan',
  LAIN: 'Lain-lain',
}
