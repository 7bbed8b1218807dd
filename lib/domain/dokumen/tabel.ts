import type { Peran } from '@/lib/domain/auth/peran'
import type { JenisNomor } from '@/lib/domain/kode/pola-nomor'

/** Classification and examination: whoever may not read their papers does not read of their steps either. */
export type Ranah = 'UMUM' | 'PEMERIKSAAN'

/** Posts by name, or everybody who reads what the report says, or who opens its files. */
type Pembaca = readonly Peran[] | 'MATERI' | 'BUKTI'

/** What a layanan says of one of its papers; a paper it does not name it has not. */
export type HakDokumen = Readonly<{
  baca: Pembaca
  /** Posts that read it only once it is signed or approved. */
  bacaSah?: readonly Peran[]
  /** Posts that write it without a step; who writes by a step stands in the row of the step. */
  tulis?: readonly Peran[]
  /** Posts that put the scan of the paper signed with ink beside it. */
  unggah?: readonly Peran[]
  /** Posts that put files beside it: working papers, signed scans, photos, attachments. Whoever reads it reads them. */
  lampiran?: readonly Peran[]
  /** It takes a number of its series here. */
  bernomor?: true
  /** The signed paper gets a code that anybody may check at `/cek`. In WBS any but the answer would tell the class of the case. */
  berkode?: true
}>

type Cetak = Readonly<{
  /** Its name as a paper, and what an office calls it: its title in a file. */
  surat: string
  nama: string
  /** Where its PDF is drawn, below `/staf/pengaduan/[id]/surat/`. */
  alamat: string
  /** Is it a paper `/cek` may know, where its layanan gives it a code? */
  berkode: boolean
  /** It stands on the common sheet of letters; any other has a drawing of its own (`lib/infra/pdf/naskah`). */
  baku?: true
  /** The paper it is drawn from, once that is signed; its link stands there. */
  pendamping?: string
  /** No act on the site signs or sends it: it is drawn from what is known now. Of any other the step that signs it keeps a copy. */
  hidup?: true
}>

export type BarisDokumen = Readonly<{
  ranah: Ranah
  /** The part of the case's file it is kept in; null where it is no row of its own there. */
  berkas: string | null
  /** The condition that keeps its author from signing it: a step that has it is a signature, an initial or an approval. */
  penyusun: string | null
  /** Is it signed with ink, so that its scan can lie beside it? */
  tinta: boolean
  /** Pictures among the files beside it may be marked for the public page, where a moderator approves them. */
  fotoPublik: boolean
  /** Its yearly series of numbers; the pattern is in lib/domain/kode/pola-nomor. */
  nomor: JenisNomor | null
  /** `GANTI`: the next version takes the place of the last. `BERDAMPINGAN`: they hold beside each other. */
  versi: 'SATU' | 'GANTI' | 'BERDAMPINGAN'
  cetak: Cetak | null
}>

const KOSONG = {
  ranah: 'UMUM',
  berkas: null,
  penyusun: null,
  tinta: false,
  fotoPublik: false,
  nomor: null,
  versi: 'BERDAMPINGAN',
  cetak: null,
} as const satisfies BarisDokumen

type Lengkap<R> = Readonly<Omit<typeof KOSONG, keyof R> & R>

/** One row; what a paper does not have is left out. The words of the row stay its type. */
const dokumen = <const R extends Partial<BarisDokumen>>(row: R) => ({ ...KOSONG, ...row }) as Lengkap<R>

/**
 * What is true of the papers of a case in every layanan, by the name its steps give them: how each is kept, signed, numbered and
 * drawn. Who reads and writes it stands in the folder of the layanan (`dokumen.ts`), and in no second list anywhere.
 */
export const DOKUMEN = {
  tandaTerima: dokumen({
    versi: 'SATU',
    cetak: { surat: 'TANDA_TERIMA', nama: 'Tanda Terima Pengaduan', alamat: 'tanda-terima', berkode: false, hidup: true },
  }),
  /** The letter that brought the pengaduan: its covered copy. The sealed original is the custodian's (`identitas:open`). */
  suratPengaduan: dokumen({ versi: 'SATU' }),
  /** What SP4N asks beside the report itself: kind, topic, tracking id, the two wishes. */
  laporan: dokumen({ versi: 'SATU' }),
  usulanArsip: dokumen({ berkas: 'usulanArsip', versi: 'GANTI' }),
  permintaanKelengkapan: dokumen({
    nomor: 'permintaanKelengkapan',
    cetak: { surat: 'PERMINTAAN_KELENGKAPAN', nama: 'Permintaan Kelengkapan', alamat: 'permintaan-kelengkapan', berkode: true },
  }),
  /** What others read on their page, to a reporter who chose letters. */
  suratPemberitahuan: dokumen({
    nomor: 'suratPemberitahuan',
    cetak: { surat: 'PEMBERITAHUAN', nama: 'Surat Pemberitahuan', alamat: 'surat-pemberitahuan', berkode: false, baku: true },
  }),
  telaahan: dokumen({
    berkas: 'telaahan',
    penyusun: 'BUKAN_PENYUSUN_TELAAHAN',
    nomor: 'telaahan',
    versi: 'GANTI',
    cetak: { surat: 'TELAAHAN', nama: 'Telaahan Staf', alamat: 'telaahan', berkode: true },
  }),
  disposisi: dokumen({
    berkas: 'disposisi',
    nomor: 'disposisi',
    cetak: { surat: 'DISPOSISI', nama: 'Lembar Disposisi', alamat: 'disposisi', berkode: true },
  }),
  distribusi: dokumen({ berkas: 'distribusi' }),
  lembarKlasifikasi: dokumen({ ranah: 'PEMERIKSAAN', berkas: 'klasifikasi', versi: 'GANTI' }),
  suratTugas: dokumen({
    ranah: 'PEMERIKSAAN',
    berkas: 'suratTugas',
    penyusun: 'BUKAN_PENYUSUN_SURAT_TUGAS',
    tinta: true,
    nomor: 'suratTugas',
    versi: 'GANTI',
    cetak: { surat: 'SURAT_TUGAS', nama: 'Surat Tugas', alamat: 'surat-tugas', berkode: true },
  }),
  beritaAcaraKlarifikasi: dokumen({
    ranah: 'PEMERIKSAAN',
    berkas: 'catatan',
    nomor: 'beritaAcara',
    cetak: { surat: 'BA_KLARIFIKASI', nama: 'Berita Acara Klarifikasi', alamat: 'ba-klarifikasi', berkode: false },
  }),
  undanganKlarifikasi: dokumen({
    ranah: 'PEMERIKSAAN',
    berkas: 'catatan',
    nomor: 'undanganKlarifikasi',
    cetak: { surat: 'UNDANGAN_KLARIFIKASI', nama: 'Undangan Klarifikasi', alamat: 'undangan-klarifikasi', berkode: false, baku: true },
  }),
  permintaanDokumen: dokumen({
    ranah: 'PEMERIKSAAN',
    berkas: 'catatan',
    nomor: 'permintaanDokumen',
    cetak: { surat: 'PERMINTAAN_DOKUMEN', nama: 'Permintaan Dokumen', alamat: 'permintaan-dokumen', berkode: false, baku: true },
  }),
  kertasKerja: dokumen({
    ranah: 'PEMERIKSAAN',
    berkas: 'catatan',
    versi: 'SATU',
    cetak: { surat: 'KERTAS_KERJA', nama: 'Daftar Kertas Kerja Pemeriksaan', alamat: 'kertas-kerja', berkode: false },
  }),
  lhp: dokumen({
    ranah: 'PEMERIKSAAN',
    berkas: 'lhp',
    penyusun: 'BUKAN_PENYUSUN_LHP',
    tinta: true,
    nomor: 'lhp',
    versi: 'GANTI',
    cetak: { surat: 'LHP', nama: 'Laporan Hasil Pemeriksaan', alamat: 'lhp', berkode: true },
  }),
  /** Takes the signed report to the head of the region (handbook 3.8). Its number and day are the agenda's, written in by hand. */
  suratPengantar: dokumen({
    ranah: 'PEMERIKSAAN',
    berkas: 'lhp',
    versi: 'GANTI',
    cetak: {
      surat: 'SURAT_PENGANTAR',
      nama: 'Surat Pengantar LHP',
      alamat: 'surat-pengantar',
      berkode: false,
      baku: true,
      pendamping: 'lhp',
    },
  }),
  /** What became of a recommendation: written by whoever examined, or answers for the examination. */
  tindakLanjut: dokumen({ ranah: 'PEMERIKSAAN', berkas: 'tindakLanjut' }),
  suratPelimpahan: dokumen({
    berkas: 'rujukan',
    nomor: 'suratPelimpahan',
    cetak: { surat: 'SURAT_PELIMPAHAN', nama: 'Surat Pelimpahan', alamat: 'surat-pelimpahan', berkode: true },
  }),
  suratJawaban: dokumen({
    berkas: 'jawaban',
    penyusun: 'BUKAN_PENYUSUN_JAWABAN',
    tinta: true,
    nomor: 'suratJawaban',
    versi: 'GANTI',
    cetak: { surat: 'SURAT_JAWABAN', nama: 'Surat Jawaban', alamat: 'surat-jawaban', berkode: true },
  }),
  rilisMedia: dokumen({
    berkas: 'rilisMedia',
    penyusun: 'BUKAN_PENYUSUN_RILIS',
    nomor: 'rilisMedia',
    versi: 'GANTI',
    cetak: { surat: 'RILIS_MEDIA', nama: 'Rilis Media', alamat: 'rilis-media', berkode: false, baku: true },
  }),
  substansi: dokumen({ berkas: 'substansi', fotoPublik: true }),
  notaDinas: dokumen({
    berkas: 'notaDinas',
    fotoPublik: true,
    penyusun: 'BUKAN_PENYUSUN_NOTA_DINAS',
    nomor: 'notaDinas',
    cetak: { surat: 'NOTA_DINAS', nama: 'Nota Dinas', alamat: 'nota-dinas', berkode: true },
  }),
  /** The response is no letter: its words are the signed memo's, and nobody signs it with ink. */
  tanggapan: dokumen({
    berkas: 'jawaban',
    fotoPublik: true,
    versi: 'GANTI',
    cetak: { surat: 'SURAT_JAWABAN', nama: 'Surat Jawaban', alamat: 'surat-jawaban', berkode: false },
  }),
} as const

export type DokumenKasus = keyof typeof DOKUMEN
export type RowDokumen = (typeof DOKUMEN)[DokumenKasus]

/** The papers of one layanan. */
export type DokumenLayanan = Readonly<Partial<Record<DokumenKasus, HakDokumen>>>

/** What a step writes down that is no paper: entries, notes and messages, read as the page that shows them is. */
export type CatatanLangkah =
  | 'bukuPengaduan'
  | 'serahTerimaBerkas'
  | 'periksaIdentitas'
  | 'pembukaanIdentitas'
  | 'verifikasi'
  | 'pesan'
  | 'bukti'
  | 'catatanArsip'
  | 'berkasKelengkapan'
  | 'kiriman'
  | 'publikasi'
  | 'pengaduan'
  | 'riwayat'
