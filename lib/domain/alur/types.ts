import type { Peran } from '@/lib/domain/auth/peran'
import type { JenisPola } from '@/lib/domain/kode/pola-nomor'
import type { Kadar, Layanan, PeranTim } from '@/lib/domain/layanan'
import type { StatusBuku } from '@/lib/domain/buku/kolom'
import type { JenisPemberitahuan, SuratTertahan } from '@/lib/domain/kiriman/jenis-kiriman'
import type { CatatanLangkah, DokumenKasus, Ranah } from '@/lib/domain/dokumen/tabel'
import type { Status } from '@/lib/domain/pengaduan/status'
import type { StatusPublikasi } from '@/lib/domain/publikasi/status'

export type StatusTelaahan = 'DISUSUN' | 'DIAJUKAN' | 'DIKEMBALIKAN' | 'DISETUJUI'

export type StatusNotaDinas = 'DISUSUN' | 'DIAJUKAN' | 'DIKEMBALIKAN' | 'DITANDATANGANI'

/** Who may take a step: a post of the office, the reporter, or the clock. */
export type Pelaku = Peran | 'PELAPOR' | 'SISTEM'

export type JenisTenggat =
  | 'VERIFIKASI'
  | 'PENILAIAN'
  | 'PENYELESAIAN'
  | 'KELENGKAPAN'
  | 'TELAAHAN'
  | 'DISPOSISI'
  | 'PENANGANAN'
  | 'SUBSTANSI'
  | 'TANGGAPAN'
  | 'PENUTUPAN'

/** What a step does to the clocks. Budgets are working days; `anggaran` lowers a running clock from its old start. */
export type ClockEffect = Readonly<{
  mulai?: readonly JenisTenggat[]
  /** Counts from the day the report reached the office, which for a letter may lie before the day of the step. */
  mulaiSejakTerima?: readonly JenisTenggat[]
  selesai?: readonly JenisTenggat[]
  jeda?: readonly JenisTenggat[]
  lanjut?: readonly JenisTenggat[]
  anggaran?: Readonly<{ jenis: JenisTenggat; setelan: 'TIDAK_BERKADAR' }>
  batalkanSemua?: boolean
}>

/** `BIDANG`: the heads of the units a case was distributed to. `OPD_ADMIN`, `OPD_PENGHUBUNG`: those posts in the agencies that have it. */
export type Kabar =
  | 'PELAPOR'
  | 'VERIFIKATOR'
  | 'IRBAN_KHUSUS'
  | 'TIM'
  | 'PENYUSUN'
  | 'KEPALA'
  | 'PPDP'
  | 'MODERATOR'
  | 'PETUGAS_PENERIMA'
  | 'KASUBBAG_PERENCANAAN'
  | 'SEKRETARIS'
  | 'BIDANG'
  | 'ADMIN_INSTANSI'
  | 'OPD_ADMIN'
  | 'OPD_PENGHUBUNG'

/** What may already be so on a case: rows name it to be neither waited for nor shown. */
export type Keadaan = 'DAFTAR_LENGKAP' | 'IDENTITAS_DIPERIKSA' | 'SURAT_TUGAS_ADA' | 'PUBLIKASI_DIPUTUS' | 'PUBLIKASI_TAMPAK'

/** What stands in the register from this step on (column Status, and Keterangan where the step says more). */
type Buku = Readonly<{ status: StatusBuku; keterangan?: string }>

/** What a step brings that nobody can take back, where its other columns do not say so (see `akibatOf`). */
type AkibatLangkah = 'SAMPAI' | 'TAYANG' | 'PUTUSAN' | 'WAKTU'

/** Everything known about one step; there is no second list of steps anywhere. */
export type Transition<Guard extends string = string> = Readonly<{
  /** Number of the step in the published procedure, for example "W5". */
  sumber: string
  dari: readonly Status[]
  /** `null`: the case stays where it is. */
  ke: Status | null
  oleh: readonly Pelaku[]
  syarat: readonly Guard[]
  /**
   * What it asks of its officer and leaves behind, by its name in lib/services/langkah/efek; `tekan`: the press and nothing else.
   * `null`: no form of the case takes it, but its reporter, the site, or a service of its own.
   */
  efek: string | null
  /** Papers it writes, signs or returns, and what else it writes down. */
  dokumen: readonly (DokumenKasus | CatatanLangkah)[]
  /** Series a paper it finishes takes its number from; the number of an office's agenda is typed here. */
  nomor: readonly JenisPola[]
  kabar: readonly Kabar[]
  /** The letter this notice is to a reporter who reads no page; null where there is none, or where it is the answer itself. */
  surat: JenisPemberitahuan | null
  tenggat: ClockEffect
  ranah: Ranah
  /** Folder of the step's page below the case; `null`: one press on the case page. */
  halaman: string | null
  /** Not a button of its own while one of these may be taken: their form reaches it. */
  melalui: readonly string[]
  /** The case waits for this step, the lowest number first; `null`: a choice of the moment, which nobody waits for. */
  wajib: number | null
  /** True: it was done already and is no longer waited for, though it may be done again. */
  sudah: Keadaan | null
  /** There is nothing to do with it, and no button, unless this is so. */
  bila: Keadaan | null
  /** A button nobody should press by mistake. */
  senyap: boolean
  /** Beyond an end and a number, which its other columns tell. */
  akibat: readonly AkibatLangkah[]
  /** No line about what it waits for while one of these fails: another step's line says the same. */
  diamSaat: readonly Guard[]
  /** Takes the case into the hands of who acts, or out of everybody's until the next one takes it. */
  pemegang: 'TETAP' | 'AMBIL' | 'LEPAS'
  buku: Buku | null
}>

/** What the guards need to know of a case. Loaded once, judged by pure functions. */
export type Fakta = Readonly<{
  layanan: Layanan
  status: Status
  kadar: Kadar | null
  daftarLengkap: boolean
  identitasSah: boolean
  identitasDiperiksa: boolean
  buktiDiperiksa: boolean
  kelengkapanLewat: boolean
  /** First day on which the reporter's time to complete his report is over; null while no such clock runs. */
  kelengkapanLewatMulai: string | null
  jumlahJeda: number
  /** The clock of the whole case while it counts or stands still: is it late, was it given more days? null while there is none. */
  penyelesaian: Readonly<{ lewat: boolean; diperpanjang: boolean }> | null
  /** The letter his clock waits for has not reached the reporter: by post, or at the counter. */
  suratTertahan: SuratTertahan
  /** The answer has waited at the counter for as long as it is kept there, and the first day on which that is so; null while none waits. */
  ambilLewat: boolean
  ambilLewatMulai: string | null
  /** Somebody with an account must find no trace of this case. */
  benturan: boolean
  usulanArsip: Readonly<{ diusulkanId: string }> | null
  suratTugas: Readonly<{ disusunId: string; ditandatangani: boolean }> | null
  tim: readonly Readonly<{ petugasId: string; peranTim: PeranTim }>[]
  timBerbenturan: boolean
  jumlahCatatan: number
  lhp: Readonly<{ disusunId: string; parafPengendaliId: string | null; parafIrbanId: string | null }> | null
  jawaban: Readonly<{ disusunId: string; status: string; parafSekretarisId: string | null }> | null
  /** The newest staff study; `faktaLengkap`: every minimum fact of the layanan was found in the report. */
  telaahan: Readonly<{ disusunId: string; status: StatusTelaahan; faktaLengkap: boolean }> | null
  /** Units the case was distributed to; the lead answers for it. */
  distribusi: Readonly<{ utama: string; pendukung: readonly string[] }> | null
  /** The newest version of the memo that carries the answer. */
  notaDinas: Readonly<{ disusunId: string; status: StatusNotaDinas }> | null
  /** SP4N: the reporter wants the report itself kept from the public. */
  rahasia: boolean
  /** The days in which the reporter may still reply are over. */
  masaTanggapLewat: boolean
  publikasi: StatusPublikasi | null
  /** Has the head allowed the summary to be shown? null without a summary. */
  tayangDisetujui: boolean | null
  /** The newest release to the press. */
  rilis: Readonly<{ disusunId: string; disetujui: boolean }> | null
  /** Whole days since the answer reached the reporter, and that day; null while it has not. */
  hariSejakJawaban: number | null
  dijawab: string | null
}>

/** The person or clock that acts, with the posts it holds on this very case. */
export type Tindak = Readonly<{ petugasId: string | null; unitId: string | null; sebagai: readonly Pelaku[] }>
