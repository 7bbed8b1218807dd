import type { Peran } from '@/lib/domain/auth/peran'
import type { Kadar, Layanan, PeranTim } from '@/lib/domain/layanan'
import type { Status } from '@/lib/domain/pengaduan/status'

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

export type Transition<Guard extends string = string> = Readonly<{
  /** Number of the step in the published procedure, for example "W5". */
  sumber: string
  dari: readonly Status[]
  /** `null`: the case stays where it is. */
  ke: Status | null
  oleh: readonly Pelaku[]
  syarat: readonly Guard[]
  dokumen: readonly string[]
  kabar: readonly Kabar[]
  tenggat: ClockEffect
}>

/** What the guards need to know of a case. Loaded once, judged by pure functions. */
export type Fakta = Readonly<{
  layanan: Layanan
  status: Status
  kadar: Kadar | null
  daftarLengkap: boolean
  identitasSah: boolean
  buktiDiperiksa: boolean
  kelengkapanLewat: boolean
  jumlahJeda: number
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
  /** Has the head allowed the summary to be shown? null without a summary. */
  tayangDisetujui: boolean | null
  /** The newest release to the press. */
  rilis: Readonly<{ disusunId: string; disetujui: boolean }> | null
  /** Whole days since the answer reached the reporter; null while it has not. */
  hariSejakJawaban: number | null
}>

/** The person or clock that acts, with the posts it holds on this very case. */
export type Tindak = Readonly<{ petugasId: string | null; unitId: string | null; sebagai: readonly Pelaku[] }>
