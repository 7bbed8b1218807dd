import type { StatusNotaDinas } from '@/lib/domain/alur/types'
import type { Delegasi } from '@/lib/domain/auth/petugas'
import type { Kanal } from '@/lib/domain/lapor/kanal'
import type { JenisLaporan } from '@/lib/domain/layanan'
import type { IsiNotaDinas } from './nota-dinas'

/** One version of the memo as its readers see it; people stand by name. */
export type NotaDinasKasus = Readonly<{
  versi: number
  status: StatusNotaDinas
  nomor: string | null
  opd: string
  /** What stands under its name on its letters. */
  kop: Readonly<{ alamat: string; kodePos: string; telepon: string }>
  isi: IsiNotaDinas
  disusun: string
  dibuatAt: Date
  dikembalikan: string | null
  catatan: string | null
  ditandatangani: string | null
  ditandatanganiAt: Date | null
  delegasi: Delegasi | null
}>

/** What an agency said of the matter. */
export type SubstansiKasus = Readonly<{ id: string; opd: string; utama: boolean; isi: string; petugas: string; at: Date }>

/** What SP4N asks of a report beside its text. ISO date. */
export type LaporanKasus = Readonly<{
  jenisLaporan: JenisLaporan
  topik: string | null
  tanggalKejadian: string | null
  idPelacakan: string | null
  anonim: boolean
  rahasia: boolean
  kanal: Kanal
}>
