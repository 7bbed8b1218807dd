import type { Peran } from '@/lib/domain/auth/peran'
import type { JenisNomor } from '@/lib/domain/kode/pola-nomor'
import type { Layanan } from '@/lib/domain/layanan'
import type { JenisSurat } from '@/lib/domain/surat/surat'

/** Classification and examination: whoever may not read their papers does not read of their steps either. */
export type Ranah = 'UMUM' | 'PEMERIKSAAN'

/** Posts by name, or everybody who reads what the report says, or who opens its files. */
type Pembaca = readonly Peran[] | 'MATERI' | 'BUKTI'

/** By layanan; a layanan that is not named has no such paper. */
type PerLayanan<T> = Readonly<Partial<Record<Layanan, T>>>

type Cetak = Readonly<{
  surat: JenisSurat
  /** Where its PDF is drawn, below `/staf/pengaduan/[id]/surat/`. */
  alamat: string
  /** Where the signed paper gets a code that anybody may check at `/cek`. In WBS any other paper would tell the class of the case. */
  berkode: readonly Layanan[]
}>

export type BarisDokumen = Readonly<{
  ranah: Ranah
  /** The part of the case's file it is kept in; null where it is no row of its own there. */
  berkas: string | null
  baca: PerLayanan<Pembaca>
  /** Posts that read it only once it is signed or approved. */
  bacaSah: PerLayanan<readonly Peran[]>
  /** Posts that write it without a step; who writes by a step stands in the row of the step. */
  tulis: PerLayanan<readonly Peran[]>
  /** The condition that keeps its author from signing it: a step that has it is a signature, an initial or an approval. */
  penyusun: string | null
  /** Posts that put the scan of the paper signed with ink beside it; null where none is signed so. */
  unggah: PerLayanan<readonly Peran[]> | null
  /** Posts that put files beside it: working papers, signed scans, photos, attachments. Whoever reads it reads them. */
  lampiran: PerLayanan<readonly Peran[]>
  /** Pictures among them may be marked for the public page, where a moderator approves them. */
  fotoPublik: boolean
  /** Its yearly series of numbers; the pattern is in lib/domain/kode/pola-nomor. */
  nomor: Readonly<{ seri: JenisNomor; di: readonly Layanan[] }> | null
  /** `GANTI`: the next version takes the place of the last. `BERDAMPINGAN`: they hold beside each other. */
  versi: 'SATU' | 'GANTI' | 'BERDAMPINGAN'
  cetak: Cetak | null
}>

const KOSONG = {
  ranah: 'UMUM',
  berkas: null,
  bacaSah: {},
  tulis: {},
  penyusun: null,
  unggah: null,
  lampiran: {},
  fotoPublik: false,
  nomor: null,
  versi: 'BERDAMPINGAN',
  cetak: null,
} as const satisfies Omit<BarisDokumen, 'baca'>

type Lengkap<R> = Readonly<Omit<typeof KOSONG, keyof R> & R>

/** One row; what a paper does not have is left out. The words of the row stay its type. */
const dokumen = <const R extends Partial<BarisDokumen> & Pick<BarisDokumen, 'baca'>>(row: R) => ({ ...KOSONG, ...row }) as Lengkap<R>

/** The verifier's work ends before the examination; in Dumas the Sekretaris initials its answer, and so reads it. */
const PEMERIKSA_WBS = ['IRBAN_KHUSUS', 'PEMERIKSA', 'KEPALA'] as const
const PEMERIKSA_DUMAS = ['IRBAN_KHUSUS', 'KEPALA_BIDANG', 'PEMERIKSA', 'SEKRETARIS', 'KEPALA'] as const
const PEMERIKSAAN = { WBS: PEMERIKSA_WBS, DUMAS: PEMERIKSA_DUMAS } as const
/** Who keeps the file of an examination. */
const PENYIMPAN = { WBS: ['PEMERIKSA', 'IRBAN_KHUSUS'], DUMAS: ['PEMERIKSA', 'IRBAN_KHUSUS', 'KEPALA_BIDANG'] } as const
/** Whoever takes the printed paper to its signer and back; in WBS that is the Irban or the head himself. */
const PEMBAWA_DUMAS = ['IRBAN_KHUSUS', 'KEPALA_BIDANG', 'SEKRETARIS', 'KEPALA'] as const
/** The staff study is between planning, Sekretaris and head; the divisions read what the slip says (handbook 2.5.4). */
const PENELAAH = ['KASUBBAG_PERENCANAAN', 'SEKRETARIS', 'KEPALA'] as const
const DISPOSISI = [...PENELAAH, 'IRBAN_KHUSUS', 'KEPALA_BIDANG'] as const
/** Who works on the answer; the head of the office reads along. */
const PENANGAN_SP4N = ['ADMIN_INSTANSI', 'ADMIN_OPD', 'PEJABAT_PENGHUBUNG', 'KEPALA'] as const
/** The desks of the agency that answers. */
const PENJAWAB_SP4N = ['ADMIN_OPD', 'PEJABAT_PENGHUBUNG'] as const
/** Whoever hands the answer over, or checks what the public shall read of it. */
const PENYAMPAI = ['PETUGAS_PENERIMA', 'MODERATOR'] as const

/**
 * Everything known about the papers of a case, by the name its steps give them: who reads each, who may put its scan beside
 * it, how it is numbered, kept and drawn. There is no second list of posts that may read a paper anywhere.
 */
export const DOKUMEN = {
  tandaTerima: dokumen({
    baca: { WBS: 'MATERI', DUMAS: 'MATERI', SP4N: 'MATERI' },
    versi: 'SATU',
    cetak: { surat: 'TANDA_TERIMA', alamat: 'tanda-terima', berkode: [] },
  }),
  /** The letter that brought the pengaduan: its covered copy. The sealed original is the custodian's (`identitas:open`). */
  suratPengaduan: dokumen({ baca: { DUMAS: 'BUKTI' }, versi: 'SATU' }),
  /** What SP4N asks beside the report itself: kind, topic, tracking id, the two wishes. */
  laporan: dokumen({ baca: { SP4N: PENANGAN_SP4N }, versi: 'SATU' }),
  usulanArsip: dokumen({ berkas: 'usulanArsip', baca: { WBS: 'MATERI' }, versi: 'GANTI' }),
  /** In WBS and SP4N the reporter is asked by a message, or by a notice. */
  permintaanKelengkapan: dokumen({
    // It is issued in the act that writes it, and posted by the desk to whoever reads no page.
    baca: { DUMAS: [...DISPOSISI, 'PETUGAS_PENERIMA'] },
    nomor: { seri: 'permintaanKelengkapan', di: ['DUMAS'] },
    cetak: { surat: 'PERMINTAAN_KELENGKAPAN', alamat: 'permintaan-kelengkapan', berkode: ['DUMAS'] },
  }),
  /** What others read on their page, to a reporter who chose letters. In WBS whoever posts it and whoever directs the case. */
  suratPemberitahuan: dokumen({
    baca: {
      WBS: ['PETUGAS_PENERIMA', 'IRBAN_KHUSUS', 'KEPALA'],
      DUMAS: ['PETUGAS_PENERIMA', 'KASUBBAG_PERENCANAAN', 'SEKRETARIS', 'KEPALA'],
      SP4N: ['ADMIN_INSTANSI', 'KEPALA'],
    },
    nomor: { seri: 'suratPemberitahuan', di: ['WBS', 'DUMAS', 'SP4N'] },
    cetak: { surat: 'PEMBERITAHUAN', alamat: 'surat-pemberitahuan', berkode: [] },
  }),
  telaahan: dokumen({
    berkas: 'telaahan',
    baca: { DUMAS: PENELAAH },
    penyusun: 'BUKAN_PENYUSUN_TELAAHAN',
    nomor: { seri: 'telaahan', di: ['DUMAS'] },
    versi: 'GANTI',
    cetak: { surat: 'TELAAHAN', alamat: 'telaahan', berkode: ['DUMAS'] },
  }),
  disposisi: dokumen({
    berkas: 'disposisi',
    baca: { DUMAS: DISPOSISI },
    nomor: { seri: 'disposisi', di: ['DUMAS'] },
    cetak: { surat: 'DISPOSISI', alamat: 'disposisi', berkode: ['DUMAS'] },
  }),
  distribusi: dokumen({ berkas: 'distribusi', baca: { DUMAS: DISPOSISI, SP4N: PENANGAN_SP4N } }),
  lembarKlasifikasi: dokumen({ ranah: 'PEMERIKSAAN', berkas: 'klasifikasi', baca: { WBS: PEMERIKSA_WBS }, versi: 'GANTI' }),
  suratTugas: dokumen({
    ranah: 'PEMERIKSAAN',
    berkas: 'suratTugas',
    baca: PEMERIKSAAN,
    penyusun: 'BUKAN_PENYUSUN_SURAT_TUGAS',
    unggah: { WBS: ['IRBAN_KHUSUS', 'KEPALA'], DUMAS: PEMBAWA_DUMAS },
    nomor: { seri: 'suratTugas', di: ['WBS', 'DUMAS'] },
    versi: 'GANTI',
    cetak: { surat: 'SURAT_TUGAS', alamat: 'surat-tugas', berkode: ['DUMAS'] },
  }),
  beritaAcaraKlarifikasi: dokumen({
    ranah: 'PEMERIKSAAN',
    berkas: 'catatan',
    baca: PEMERIKSAAN,
    lampiran: PENYIMPAN,
    nomor: { seri: 'beritaAcara', di: ['WBS', 'DUMAS'] },
    cetak: { surat: 'BA_KLARIFIKASI', alamat: 'ba-klarifikasi', berkode: [] },
  }),
  undanganKlarifikasi: dokumen({
    ranah: 'PEMERIKSAAN',
    berkas: 'catatan',
    baca: PEMERIKSAAN,
    lampiran: PENYIMPAN,
    nomor: { seri: 'undanganKlarifikasi', di: ['WBS', 'DUMAS'] },
    cetak: { surat: 'UNDANGAN_KLARIFIKASI', alamat: 'undangan-klarifikasi', berkode: [] },
  }),
  permintaanDokumen: dokumen({
    ranah: 'PEMERIKSAAN',
    berkas: 'catatan',
    baca: PEMERIKSAAN,
    lampiran: PENYIMPAN,
    nomor: { seri: 'permintaanDokumen', di: ['WBS', 'DUMAS'] },
    cetak: { surat: 'PERMINTAAN_DOKUMEN', alamat: 'permintaan-dokumen', berkode: [] },
  }),
  kertasKerja: dokumen({
    ranah: 'PEMERIKSAAN',
    berkas: 'catatan',
    baca: PEMERIKSAAN,
    lampiran: PENYIMPAN,
    versi: 'SATU',
    cetak: { surat: 'KERTAS_KERJA', alamat: 'kertas-kerja', berkode: [] },
  }),
  lhp: dokumen({
    ranah: 'PEMERIKSAAN',
    berkas: 'lhp',
    baca: PEMERIKSAAN,
    penyusun: 'BUKAN_PENYUSUN_LHP',
    unggah: { WBS: PEMERIKSA_WBS, DUMAS: PEMERIKSA_DUMAS },
    nomor: { seri: 'lhp', di: ['WBS', 'DUMAS'] },
    versi: 'GANTI',
    cetak: { surat: 'LHP', alamat: 'lhp', berkode: ['DUMAS'] },
  }),
  /** What became of a recommendation: written by whoever examined, or answers for the examination. */
  tindakLanjut: dokumen({
    ranah: 'PEMERIKSAAN',
    berkas: 'tindakLanjut',
    baca: PEMERIKSAAN,
    tulis: { WBS: PEMERIKSA_WBS, DUMAS: ['IRBAN_KHUSUS', 'KEPALA_BIDANG', 'PEMERIKSA', 'KEPALA'] },
  }),
  suratPelimpahan: dokumen({
    berkas: 'rujukan',
    // In SP4N a case is referred before any agency has it.
    baca: { ...PEMERIKSAAN, SP4N: ['ADMIN_INSTANSI', 'KEPALA'] },
    nomor: { seri: 'suratPelimpahan', di: ['WBS', 'DUMAS', 'SP4N'] },
    cetak: { surat: 'SURAT_PELIMPAHAN', alamat: 'surat-pelimpahan', berkode: ['DUMAS', 'SP4N'] },
  }),
  suratJawaban: dokumen({
    berkas: 'jawaban',
    baca: { WBS: PEMERIKSA_WBS, DUMAS: [...PEMERIKSA_DUMAS, 'KASUBBAG_PERENCANAAN'] },
    bacaSah: { WBS: PENYAMPAI, DUMAS: PENYAMPAI },
    penyusun: 'BUKAN_PENYUSUN_JAWABAN',
    unggah: {
      WBS: ['IRBAN_KHUSUS', 'KEPALA', 'PETUGAS_PENERIMA'],
      DUMAS: [...PEMBAWA_DUMAS, 'KASUBBAG_PERENCANAAN', 'PETUGAS_PENERIMA'],
    },
    nomor: { seri: 'suratJawaban', di: ['WBS', 'DUMAS'] },
    versi: 'GANTI',
    cetak: { surat: 'SURAT_JAWABAN', alamat: 'surat-jawaban', berkode: ['WBS', 'DUMAS'] },
  }),
  rilisMedia: dokumen({
    berkas: 'rilisMedia',
    baca: { DUMAS: [...PENELAAH, ...PENYAMPAI] },
    penyusun: 'BUKAN_PENYUSUN_RILIS',
    nomor: { seri: 'rilisMedia', di: ['DUMAS'] },
    versi: 'GANTI',
    cetak: { surat: 'RILIS_MEDIA', alamat: 'rilis-media', berkode: [] },
  }),
  substansi: dokumen({
    berkas: 'substansi',
    baca: { SP4N: PENANGAN_SP4N },
    lampiran: { SP4N: PENJAWAB_SP4N },
    fotoPublik: true,
  }),
  notaDinas: dokumen({
    berkas: 'notaDinas',
    baca: { SP4N: PENANGAN_SP4N },
    lampiran: { SP4N: PENJAWAB_SP4N },
    fotoPublik: true,
    penyusun: 'BUKAN_PENYUSUN_NOTA_DINAS',
    nomor: { seri: 'notaDinas', di: ['SP4N'] },
    cetak: { surat: 'NOTA_DINAS', alamat: 'nota-dinas', berkode: ['SP4N'] },
  }),
  /** The response is no letter: its words are the signed memo's, and nobody signs it with ink. */
  tanggapan: dokumen({
    berkas: 'jawaban',
    baca: { SP4N: PENANGAN_SP4N },
    lampiran: { SP4N: PENJAWAB_SP4N },
    fotoPublik: true,
    bacaSah: { SP4N: ['MODERATOR'] },
    versi: 'GANTI',
    cetak: { surat: 'SURAT_JAWABAN', alamat: 'surat-jawaban', berkode: [] },
  }),
} as const

export type DokumenKasus = keyof typeof DOKUMEN
export type RowDokumen = (typeof DOKUMEN)[DokumenKasus]

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
