import type { JenisSuratKasus } from '@/lib/domain/dokumen/cetak'
import { DOKUMEN, type BarisDokumen } from '@/lib/domain/dokumen/tabel'
import type { HasilJawaban, PeranTim } from '@/lib/domain/layanan'
import type { SuratBaku } from './baku'
import type { Acuan, KepalaSurat, Naskah, Paraf, Pejabat, Penandatangan } from './naskah'

/** Staff study in six parts (domain handbook 3.4); the parts are plain text, paragraphs apart by an empty line. */
export type Telaahan = Naskah &
  KepalaSurat &
  Readonly<{
    jenis: 'TELAAHAN'
    kepada: string
    melalui: string | null
    dari: string
    pengaduan: Readonly<{ nomorRegister: string; samaran: string; diterima: string }>
    bagian: Readonly<Record<'persoalan' | 'praanggapan' | 'fakta' | 'analisis' | 'simpulan' | 'saran', string>>
    /** Findings of the check: the six requirements, the three W, authority, class. */
    periksa: readonly Readonly<{ butir: string; terpenuhi: boolean | null; keterangan?: string }>[]
    paraf: readonly Paraf[]
  }>

/** Routing slip (3.5). `dicabut` is the ISO date a withdrawn slip was withdrawn on: it stays readable as such. */
export type LembarDisposisi = Naskah &
  Readonly<{
    jenis: 'DISPOSISI'
    suratDari: string
    asal: Acuan
    diterima: string
    nomorAgenda: string
    hal: string
    sifat: Readonly<{ sangatSegera: boolean; segera: boolean; rahasia: boolean }>
    penerima: readonly Readonly<{ jabatan: string; dipilih: boolean; penanggungJawab: boolean }>[]
    petunjuk: readonly Readonly<{ teks: string; dipilih: boolean }>[]
    catatan: string
    tenggat: string | null
    telaahan: Acuan | null
    batas: Readonly<{ hariKerja: number; tanggal: string }> | null
    dicabut: string | null
  }>

export const JENIS_TUGAS = ['PEMERIKSAAN_PENGADUAN', 'TUJUAN_TERTENTU'] as const
export type JenisTugas = (typeof JENIS_TUGAS)[number]

export type SuratTugas = Naskah &
  Readonly<{
    jenis: 'SURAT_TUGAS'
    jenisTugas: JenisTugas
    dasar: readonly string[]
    anggota: readonly Readonly<{ nama: string; pangkat?: string; nip?: string; jabatan?: string; peranTim: PeranTim }>[]
    untuk: readonly string[]
    mulai: string
    selesai: string
    tembusan: readonly string[]
  }>

/** Minutes of a hearing; `pihak` signs by hand beside the examiner. */
export type BaKlarifikasi = Naskah &
  Readonly<{
    jenis: 'BA_KLARIFIKASI'
    tempat: string
    suratTugas: Acuan
    pemeriksa: readonly Pejabat[]
    pihak: Pejabat
    tanyaJawab: readonly Readonly<{ tanya: string; jawab: string }>[]
    uraian: string
  }>

export type KertasKerja = Naskah &
  Readonly<{
    jenis: 'KERTAS_KERJA'
    nomorRegister: string
    suratTugas: Acuan
    butir: readonly Readonly<{ tanggal: string; jenisCatatan: string; judul: string; uraian: string; petugas: string }>[]
  }>

export const STATUS_TLHP = ['SESUAI', 'BELUM_SESUAI', 'BELUM_DITINDAKLANJUTI', 'TIDAK_DAPAT_DITINDAKLANJUTI'] as const
export type StatusTlhp = (typeof STATUS_TLHP)[number]

export type Temuan = Readonly<{ judul: string; kondisi: string; kriteria: string; sebab: string; akibat: string; nilai: number | null }>
type Rekomendasi = Readonly<{ uraian: string; kepada: string; tenggat: string | null; status: StatusTlhp }>

/** Examination report (3.8): five chapters in plain text, findings and recommendations beside them. */
export type Lhp = Naskah &
  Readonly<{
    jenis: 'LHP'
    nomorRegister: string
    /** Whom or what was examined, where, and in which days. */
    objek: string
    tempat: string
    masa: Readonly<{ mulai: string; selesai: string }> | null
    suratTugas: Acuan
    bab: Readonly<Record<'simpulan' | 'umum' | 'hasil' | 'perhatian' | 'penutup', string>>
    temuan: readonly Temuan[]
    rekomendasi: readonly Rekomendasi[]
    paraf: readonly Paraf[]
  }>

/** To the reporter. `hariKeberatan` null: an objection has no time limit. */
export type SuratJawaban = Naskah &
  KepalaSurat &
  Readonly<{
    jenis: 'SURAT_JAWABAN'
    nomorTiket: string
    samaran: string
    diterima: string
    /** `null`: a response gives no verdict. */
    hasil: HasilJawaban | null
    isi: string
    alamatSitus: string
    /** What may follow where no objection is taken: a reply within these working days, or nothing here. */
    lanjut?: Readonly<{ balasHari: number | null }>
  }>

export type SuratPelimpahan = Naskah &
  KepalaSurat &
  Readonly<{
    jenis: 'SURAT_PELIMPAHAN'
    kepada: string
    nomorRegister: string
    diterima: string
    penuh: boolean
    /** The case is not sent along: its reporter was told where to turn. */
    ditunjukkan?: boolean
    alasan: string
    tembusan: readonly string[]
  }>

export type PermintaanKelengkapan = Naskah &
  KepalaSurat &
  Readonly<{
    jenis: 'PERMINTAAN_KELENGKAPAN'
    nomorTiket: string
    samaran: string
    diterima: string
    diminta: readonly string[]
    /** `tanggal` null: it goes by letter, and the days count from its dispatch. */
    batas: Readonly<{ hariKerja: number; tanggal: string | null }>
    alamatSitus: string
  }>

/** Receipt for the reporter. `kodeAkses` only on the one printed at the desk, at the moment it is made. */
export type TandaTerima = Naskah &
  Readonly<{
    jenis: 'TANDA_TERIMA'
    nomorTiket: string
    kodeAkses: string | null
    samaran: string
    /** ISO instant. */
    diterimaAt: string
    kanal: string
    judul: string
    kategori: string
    bukti: readonly Readonly<{ jenisBerkas: string; sidik: string }>[]
    langkahBerikut: string
    batas: Readonly<{ hariKerja: number; tanggal: string }>
    alamatSitus: string
  }>

/** One page set of the register. Which columns, and how wide, is the caller's: their shares need not add up to one. */
export type BukuPengaduanCetak = Naskah &
  Readonly<{
    jenis: 'BUKU_PENGADUAN'
    judul: string
    saringan: string
    kolom: readonly Readonly<{ judul: string; lebar: number; kanan?: boolean }>[]
    baris: readonly (readonly string[])[]
    mengetahui: Penandatangan
    penutupan: Readonly<{ oleh: string; at: string; hash: string }> | null
  }>

/** The periodic recap: its tables in their order, and how their figures were counted. Signed by the office's head. */
export type RekapCetak = Naskah &
  Readonly<{
    jenis: 'REKAP'
    judul: string
    saringan: string
    tabel: readonly Readonly<{
      judul: string
      kolom: readonly Readonly<{ judul: string; lebar: number; kanan?: boolean }>[]
      baris: readonly (readonly string[])[]
    }>[]
    rumus: readonly string[]
  }>

/** Memo of an agency that carries its answer (3.6). The last part is what the reporter will read. */
export type NotaDinas = Naskah &
  KepalaSurat &
  Readonly<{
    jenis: 'NOTA_DINAS'
    opd: string
    kepada: string
    dari: string
    tembusan: readonly string[]
    dasar: Readonly<{ nomorTiket: string; idPelacakan: string | null; diterima: string; judul: string }>
    bagian: Readonly<Record<'uraianLaporan' | 'hasilTindakLanjut' | 'rencana' | 'konsepTanggapan', string>>
  }>

export type Surat =
  | SuratBaku
  | Telaahan
  | LembarDisposisi
  | SuratTugas
  | BaKlarifikasi
  | KertasKerja
  | Lhp
  | SuratJawaban
  | SuratPelimpahan
  | PermintaanKelengkapan
  | TandaTerima
  | BukuPengaduanCetak
  | NotaDinas
  | RekapCetak

export type JenisSurat = Surat['jenis']

const PAPERS: readonly BarisDokumen[] = Object.values(DOKUMEN)

/** What an office calls each paper: its title in a file. */
export const NAMA_SURAT: Readonly<Record<JenisSurat, string>> = {
  ...(Object.fromEntries(PAPERS.flatMap(({ cetak }) => (cetak ? [[cetak.surat, cetak.nama]] : []))) as Record<JenisSuratKasus, string>),
  BUKU_PENGADUAN: 'Buku Pengaduan',
  REKAP: 'Rekapitulasi',
}
