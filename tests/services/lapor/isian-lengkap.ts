/**
 * A distinct answer to every question of every form, and where a handler reads it again: on the case page, in the register, on
 * the receipt of the desk, in the envelope that the custodian opens, or on the label of a letter.
 */
export type Tempat = 'BERKAS' | 'BUKU' | 'TANDA_TERIMA' | 'AMPLOP' | 'ALAMAT'
type Jawab = readonly [isian: string, di: Tempat, terbaca?: string]
/** Asked for what it does, not to be read; and why. */
type Tanpa = readonly [isian: string | readonly string[], alasan: string]

export type Isian = Readonly<{ nama: string; tampil: Readonly<Record<string, Jawab>>; tanpa: Readonly<Record<string, Tanpa>> }>

const KABAR: Tanpa = ['', 'kept apart for the notices, shown on no page (docs/keamanan.md)']
const TANDA_KABAR: Tanpa = ['', 'says whether the address is also that for notices']
const SETUJU: Tanpa = ['1', 'a declaration; its version stands in the case']
const MEMILIH: Tanpa = ['OPD', 'says which of the next two fields counts']

const ORANG = {
  nama: ['Pelapor Rekaan', 'AMPLOP'],
  nik: ['6201990101900001', 'AMPLOP'],
  tanpaNik: ['Kartu hilang di laut', 'AMPLOP'],
  jenisKelamin: ['PEREMPUAN', 'AMPLOP', 'Perempuan'],
  pekerjaan: ['NELAYAN', 'AMPLOP', 'Nelayan'],
  telepon: ['0811-0000-0012', 'AMPLOP', '+6281100000012'],
  email: ['penanda@contoh.id', 'AMPLOP'],
  alamat: ['Jalan Penandaalamat 9', 'AMPLOP'],
} as const

const LEMBAGA = {
  jenisPelapor: ['BADAN_HUKUM', 'AMPLOP', 'Badan hukum'],
  lembaga: ['Penanda Lembaga', 'AMPLOP'],
  akta: ['Penanda Akta 12', 'AMPLOP'],
  penanggungJawab: ['Penanda Penanggung', 'AMPLOP'],
  kecamatan: ['Penandakecamatan', 'AMPLOP'],
  desa: ['Penandadesa', 'AMPLOP'],
} as const

const MATERI = {
  kecamatanTerbuka: ['Penandaterbuka', 'BUKU', 'Kec. Penandaterbuka'],
  samaran: ['penanda_samaran', 'BERKAS'],
  jenisDugaan: ['BANSOS', 'BERKAS', 'Bantuan sosial'],
  terlapor: ['Penanda Terlapor', 'BERKAS'],
  judul: ['Penanda judul laporan', 'BERKAS'],
  apa: ['Penanda apa', 'BERKAS'],
  kapan: ['Penanda kapan', 'BERKAS'],
  dimana: ['Penanda di mana', 'BERKAS'],
  siapa: ['Penanda siapa', 'BERKAS'],
  mengapa: ['Penanda mengapa', 'BERKAS'],
  bagaimana: ['Penanda bagaimana', 'BERKAS'],
  isi: ['Penanda uraian yang cukup panjang untuk dibaca kembali oleh penanganya.', 'BERKAS'],
  kirimJawaban: ['AMBIL', 'BERKAS', 'Saya ambil di kantor'],
} as const

/** Fields of a part that a second form of the same kind answers otherwise. */
const LAIN = { kategori: ['LAIN', MEMILIH[1]], unitId: ['', 'not for this category'] } as const

export const WBS: readonly Isian[] = [
  {
    nama: 'a unit, and no file',
    tampil: {
      ...ORANG,
      ...MATERI,
      kecamatan: ['62.01.01', 'AMPLOP'],
      desa: ['62.01.01.2009', 'AMPLOP'],
      unitId: ['opd-dinas-perhubungan', 'BERKAS', 'Dinas Perhubungan'],
      tanpaBukti: ['1', 'BERKAS', 'Tanpa bukti karena'],
      alasanTanpaBukti: ['SAKSI', 'BERKAS', 'saksi'],
      keteranganTanpaBukti: ['Penanda keterangan', 'BERKAS'],
    },
    tanpa: {
      kategori: MEMILIH,
      emailKabar: KABAR,
      kabarSurel: TANDA_KABAR,
      teleponKabar: KABAR,
      kabarTelepon: TANDA_KABAR,
      pernyataan: SETUJU,
      persetujuan: SETUJU,
    },
  },
  {
    nama: 'somebody else',
    tampil: {
      ...ORANG,
      ...MATERI,
      kecamatan: ['62.01.01', 'AMPLOP'],
      desa: ['62.01.01.2009', 'AMPLOP'],
      kategoriLain: ['Penanda pihak lain', 'BERKAS'],
    },
    tanpa: { ...LAIN, tanpaBukti: ['1', ''], alasanTanpaBukti: ['SAKSI', ''], pernyataan: SETUJU, persetujuan: SETUJU },
  },
]

const DUMAS_BERSAMA = { ...LEMBAGA, ...ORANG, ...MATERI, sumberInformasi: ['Penanda sumber informasi', 'BERKAS'] } as const

export const DUMAS: readonly Isian[] = [
  {
    nama: 'an agency',
    tampil: { ...DUMAS_BERSAMA, unitId: ['provinsi-opd-dinas-perhubungan', 'BERKAS', 'Dinas Perhubungan'] },
    tanpa: {
      kategori: MEMILIH,
      emailKabar: KABAR,
      kabarSurel: TANDA_KABAR,
      teleponKabar: KABAR,
      kabarTelepon: TANDA_KABAR,
      pernyataan: SETUJU,
      persetujuan: SETUJU,
    },
  },
  {
    nama: 'somebody else',
    tampil: { ...DUMAS_BERSAMA, kategoriLain: ['Penanda pihak lain', 'BERKAS'] },
    tanpa: { ...LAIN, pernyataan: SETUJU, persetujuan: SETUJU },
  },
]

const DITERIMA = {
  tanggalTerima: ['2026-11-23', 'BUKU', '23 November 2026'],
  jamTerima: ['09:17', 'BERKAS', '09.17'],
} as const

export const MEJA_WBS: readonly Isian[] = [
  {
    nama: 'a letter',
    tampil: {
      ...ORANG,
      ...MATERI,
      ...DITERIMA,
      kecamatan: ['62.01.01', 'AMPLOP'],
      desa: ['62.01.01.2009', 'AMPLOP'],
      unitId: ['opd-dinas-perhubungan', 'BERKAS', 'Dinas Perhubungan'],
      tanpaBukti: ['1', 'BERKAS', 'Tanpa bukti karena'],
      alasanTanpaBukti: ['SAKSI', 'BERKAS', 'saksi'],
      keteranganTanpaBukti: ['Penanda keterangan', 'BERKAS'],
      cara: ['SURAT', 'BUKU', 'Surat'],
      nomorSurat: ['12/PENANDA/2026', 'BERKAS'],
      tanggalSurat: ['2026-11-19', 'BERKAS', '19 November 2026'],
      perihal: ['Penanda perihal', 'BERKAS'],
    },
    tanpa: { kategori: MEMILIH, emailKabar: KABAR, kabarSurel: TANDA_KABAR, teleponKabar: KABAR, kabarTelepon: TANDA_KABAR },
  },
  {
    nama: 'a word spoken at the desk',
    tampil: {
      ...ORANG,
      ...MATERI,
      ...DITERIMA,
      kecamatan: ['62.01.01', 'AMPLOP'],
      desa: ['62.01.01.2009', 'AMPLOP'],
      kategoriLain: ['Penanda pihak lain', 'BERKAS'],
      cara: ['LANGSUNG', 'BUKU', 'Datang langsung'],
      lisan: ['1', 'TANDA_TERIMA', 'PENGADUAN YANG DISAMPAIKAN LISAN'],
    },
    tanpa: LAIN,
  },
]

export const MEJA_DUMAS: readonly Isian[] = [
  {
    nama: 'a letter handed on by another office',
    tampil: {
      ...DUMAS_BERSAMA,
      ...DITERIMA,
      kategoriLain: ['Penanda pihak lain', 'BERKAS'],
      cara: ['PELIMPAHAN', 'BUKU', 'Pelimpahan'],
      nomorSurat: ['12/PENANDA/2026', 'BERKAS'],
      tanggalSurat: ['2026-11-19', 'BERKAS', '19 November 2026'],
      perihal: ['Penanda perihal', 'BERKAS'],
      jumlahLampiran: ['77', 'BERKAS'],
      asalInstansi: ['Penanda Instansi', 'BERKAS'],
    },
    tanpa: { ...LAIN, emailKabar: KABAR, kabarSurel: TANDA_KABAR, teleponKabar: KABAR, kabarTelepon: TANDA_KABAR },
  },
  {
    nama: 'a word spoken at the desk',
    tampil: {
      ...DUMAS_BERSAMA,
      ...DITERIMA,
      unitId: ['provinsi-opd-dinas-perhubungan', 'BERKAS', 'Dinas Perhubungan'],
      cara: ['LANGSUNG', 'BUKU', 'Datang langsung'],
      lisan: ['1', 'TANDA_TERIMA', 'PENGADUAN YANG DISAMPAIKAN LISAN'],
    },
    tanpa: { kategori: MEMILIH },
  },
  {
    nama: 'something in the press, reported by nobody',
    tampil: {
      sumberInformasi: ['Penanda sumber informasi', 'BERKAS'],
      judul: MATERI.judul,
      apa: MATERI.apa,
      kapan: MATERI.kapan,
      dimana: MATERI.dimana,
      jenisDugaan: MATERI.jenisDugaan,
      kategoriLain: ['Penanda pihak lain', 'BERKAS'],
      cara: ['MEDIA', 'BUKU', 'Media massa'],
      tautan: ['Penanda Harian, 20 November', 'BERKAS'],
      tanpaPelapor: ['1', 'BERKAS', 'Tanpa pelapor'],
      ...DITERIMA,
    },
    tanpa: { ...LAIN, samaran: ['penanda_samaran', 'nobody reported it'] },
  },
]

const SP4N_BERSAMA = {
  jenisLaporan: ['ASPIRASI', 'BERKAS', 'Aspirasi'],
  judul: MATERI.judul,
  isi: MATERI.isi,
  topik: ['LINGKUNGAN', 'BERKAS', 'Lingkungan dan perkebunan'],
  unitId: ['ketapang-opd-uji', 'BERKAS', 'Dinas Uji Ketapang'],
  lokasi: ['Penanda lokasi', 'BERKAS'],
  tanggalKejadian: ['2026-11-18', 'BERKAS', '18 November 2026'],
  anonim: ['1', 'BERKAS', 'Anonim'],
  rahasia: ['1', 'BERKAS', 'Rahasia'],
} as const

export const SP4N: readonly Isian[] = [
  {
    nama: 'everything',
    tampil: SP4N_BERSAMA,
    tanpa: { emailKabar: KABAR, hapusKabar: ['1', 'a consent, done at once'], persetujuan: SETUJU },
  },
]

export const MEJA_SP4N: readonly Isian[] = [
  {
    nama: 'a fax',
    tampil: { ...SP4N_BERSAMA, ...DITERIMA, kanal: ['FAKS', 'BERKAS', 'Faks'] },
    tanpa: { samaran: ['penanda_samaran', 'anonim hides it'], kirimJawaban: ['HALAMAN', 'nothing is sent to him'] },
  },
  {
    nama: 'a letter that wants one back',
    tampil: {
      ...SP4N_BERSAMA,
      ...DITERIMA,
      kanal: ['SURAT', 'BERKAS', 'Surat'],
      kirimJawaban: ['SURAT', 'BERKAS', 'Dikirim lewat surat'],
      kepadaSurat: ['Penanda Kepada', 'ALAMAT'],
      alamatSurat: ['Jalan Penandabalasan 5, Ketapang', 'ALAMAT'],
    },
    tanpa: { samaran: ['penanda_samaran', 'anonim hides it'] },
  },
]
