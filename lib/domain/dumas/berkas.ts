import type { StatusTelaahan } from '@/lib/domain/alur/types'
import type { JenisDisposisi } from './disposisi'
import type { IsiTelaahan } from './telaahan'

/** One version of the study as its readers see it; people stand by name. */
export type TelaahanKasus = Readonly<{
  versi: number
  status: StatusTelaahan
  nomor: string | null
  isi: IsiTelaahan
  faktaLengkap: boolean
  disusun: string
  diajukanAt: Date | null
  disetujui: string | null
  disetujuiAt: Date | null
  dikembalikan: string | null
  catatan: string | null
  dibuatAt: Date
}>

/** A routing slip, and who it went to. */
export type DisposisiKasus = Readonly<{
  id: string
  versi: number
  induk: number | null
  jenis: JenisDisposisi | null
  sifat: readonly string[]
  instruksi: readonly string[]
  catatan: string | null
  tenggat: string | null
  disiapkan: string
  dibuatAt: Date
  diterbitkan: string | null
  diterbitkanAt: Date | null
  dicabut: string | null
  dicabutAt: Date | null
  alasanCabut: string | null
  penerima: readonly Readonly<{ unitId: string; nama: string; utama: boolean; dibaca: string | null; dibacaAt: Date | null }>[]
}>

/** A unit the case was given to. */
export type DistribusiKasus = Readonly<{ putaran: number; unitId: string; unit: string; utama: boolean; oleh: string; at: Date }>

/** A release to the press in one version. */
export type RilisKasus = Readonly<{
  versi: number
  nomor: string | null
  judul: string
  isi: string
  disusun: string
  disetujui: string | null
  disetujuiAt: Date | null
}>
