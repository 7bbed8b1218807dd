import type { Layanan } from '@/lib/domain/layanan'
import type { Mandat } from './mandat'
import type { SaringanJejak } from './saringan'

export const AKTOR_JEJAK = ['petugas', 'pelapor', 'tamu', 'undangan', 'sistem'] as const
type AktorJejak = (typeof AKTOR_JEJAK)[number]

/** One act as an auditor reads it. Neither the number of its row nor any id leaves the server: gaps between numbers would count. */
export type BarisJejak = Readonly<{
  at: Date
  aktor: AktorJejak
  nama: string | null
  mandat: readonly Mandat[]
  tindakan: string
  ditolak: boolean
  /** The case it was done to; null for an act of the office. */
  nomor: string | null
  layanan: Layanan | null
  /** What else it was done to: a name of a petugas, a unit, a layanan. */
  pada: string | null
  /** What kind of proposal or which post it was about; a code. */
  perihal: string | null
}>

/** `kepala`: the MAC of the newest row at `pada`. `cocok`: where a head printed earlier stands in the chain, if it still does. */
export type KeutuhanJejak = Readonly<{
  diperiksa: Readonly<{ hasil: 'UTUH' | 'RUSAK' | 'TANPA_JANGKAR'; at: Date }> | null
  kepala: string | null
  pada: Date
  cocok: Readonly<{ kepala: string; at: Date | null }> | null
}>

export type JejakTampak = Readonly<{
  saringan: SaringanJejak
  baris: readonly BarisJejak[]
  lebih: boolean
  keutuhan: KeutuhanJejak
  petugas: readonly Readonly<{ id: string; nama: string }>[]
}>
