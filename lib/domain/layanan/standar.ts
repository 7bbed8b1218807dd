import type { JenisTenggat } from '@/lib/domain/alur/types'
import type { Status } from '@/lib/domain/pengaduan/status'
import type { Peran } from '@/lib/domain/auth/peran'
import type { Wewenang } from '@/lib/domain/auth/wewenang'
import type { CaraIdentitas } from '@/lib/domain/lapor/identitas-dumas-schema'
import type { Formulir } from '@/lib/domain/lapor/isian'

/** Minimum facts a case needs before anybody follows it up. */
export type FaktaMinimum = 'apa' | 'siapa' | 'kapan' | 'dimana' | 'mengapa' | 'bagaimana'

/** Days and limits. Days are working days unless the name says otherwise. */
export type SetelanLayanan = Readonly<{
  anggaran: Readonly<Partial<Record<JenisTenggat, number>>>
  /** Budget of PENYELESAIAN once a case is classified TIDAK_BERKADAR, where that shortens it. */
  TIDAK_BERKADAR?: number
  faktaMinimum: readonly FaktaMinimum[]
  jedaMaksimum: number
  timMinimum: number
  /** Calendar days between the answer and its publication, so that the reporter reads it first. */
  jedaTayang: number
  buktiMaksimum: number
  /** Bytes a file. */
  ukuranBukti: number
  /** Bytes all files of one form together; null: only each by itself is limited. */
  ukuranTotal: number | null
}>

/** What public figures can be broken down by. `dugaan`: the one kind of offence a report names, or that it names several. */
export type RincianUmum = 'jenisLaporan' | 'topik' | 'dugaan' | 'kanal' | 'opd'

/** What a layanan calls the office that answers, the head who signs for it, and who weighs its reports where somebody does. */
type Sebutan = Readonly<{ kantor: string; kepala: string; penilai: string }>

/** A post of the office a report may be about, or a case be sent to. */
export type JabatanKantor = Readonly<{ nama: string; posisi: Peran }>

/** A post of the office above beside its head, and the posts of the office below whose work it takes over. */
type PelaksanaAtasan = Readonly<{ peran: Peran; mengambil: readonly Peran[] }>

/**
 * Whose desk a file lies on, by status, for the chain of custody its handlers see; null elsewhere. `unit`: desks of a unit that
 * leads the case, named instead of the desk or beside it. The names are words of the layanan (`jejak`).
 */
export type JejakBerkas = Readonly<{
  status: Readonly<Partial<Record<Status, string>>>
  unit: Readonly<Record<string, 'GANTI' | 'TAMBAH'>>
}>

/**
 * What differs between layanan beside their steps, as the service standard of each publishes it. The steps stand in alur.ts
 * of the same folder: they name conditions that read this, and a browser that needs a limit need not fetch a procedure.
 */
export type StandarLayanan = Readonly<{
  /** Last part of the address of its public form. */
  jalur: string
  sebutan: Sebutan
  /** What its form asks, and what stands beside it. */
  formulir: Formulir
  setelan: SetelanLayanan
  /**
   * Is every case secret: no address is connected with it, and its reporter learns nothing of who works on it or of its class?
   * Elsewhere it is the reporter's choice.
   */
  rahasia: boolean
  /** Whose identity its reporter leaves, sealed to a custodian; null: none, and nobody to seal a picture's original to either. */
  identitas: CaraIdentitas | null
  /** Does a report of the website lie in an account of its reporter? */
  akun: boolean
  /** Is the unit a report names the one it is about, or the one it is for? */
  unit: 'TERLAPOR' | 'TUJUAN'
  /** The clock a receipt can already name. */
  jamAwal: 'VERIFIKASI' | 'PENYELESAIAN'
  /** Is the reporter asked how he was served? A secret procedure collects no opinions beside its cases. */
  kepuasan: boolean
  /** Is its answer a finding about what was reported, or a response? */
  jawaban: 'PUTUSAN' | 'TANGGAPAN'
  /** Does the answer go out in one way, or in several that the desk chooses at once and before any has left? */
  penyampaian: 'SATU' | 'BEBERAPA'
  /** Whoever it does not concern: is a case sent on to him, or its reporter told where to turn? */
  pelimpahan: 'DIKIRIM' | 'DITUNJUKKAN'
  /** Does every paper of an examination keep silent about the report, or only those of one for a purpose of its own? */
  suratNetral: boolean
  jejak: JejakBerkas | null
  /**
   * Does the desk scan the letters it takes in, covered for handlers and sealed as they came? Where it may, the letter itself can
   * go to the custodian in a closed cover instead.
   */
  pindaian: 'WAJIB' | 'BOLEH' | null
  /** Do reports come in by signed channels and Open311 too? */
  kanal: boolean
  /** Does the national channel take the same reports, so that the public standard names it? */
  nasional: boolean
  /** Does the office choose between its own time limits and the national ones? */
  presetWaktu: boolean
  /** Its recap: of any period by agency, of a quarter, or none. */
  rekap: 'BERKALA' | 'TRIWULAN' | null
  /** What its public figures are broken down by, beside period, outcome and time. */
  statistik: readonly RincianUmum[]
  /** What the ids of its cases are derived with; only the first layanan, older than this, has a name of its own. */
  turunan?: string
  /** Posts without which a case would stop somewhere, in the order of the procedure. */
  peranPerlu: readonly Peran[]
  /** What its posts may do here beyond what they may do everywhere. */
  wewenang: Wewenang
  /** Posts of a new office that its forms and its routing slip offer, in their order. */
  jabatan: readonly JabatanKantor[]
  /** Who takes over from a reported post, nearest first. */
  jenjang: readonly (readonly Peran[])[]
  /** Reported posts whose cases the office above works on. */
  menyerahkanKeAtasan: readonly Peran[]
  pelaksanaAtasan: PelaksanaAtasan | null
  /** Codes of office and unit in a number, until the office sets its own. */
  kodeSurat: Readonly<{ opd: string; unit: string }>
  /**
   * Kinds of file it takes, with the ending of their name. Archives, and office files, which are archives, are on no list:
   * what must be unpacked to be judged is not unpacked here.
   */
  berkas: Readonly<Record<string, string>>
  /** The fault of its form without a file, where it wants one. */
  tanpaBerkas: string | null
  /** Largest recording in bytes, until the office sets its own; 0: none beyond the limit of an ordinary file. */
  rekaman: number
}>
