import type { Layanan } from '@/lib/domain/layanan'

/** One opening as those who watch over openings read it. */
export type BarisPembukaan = Readonly<{
  id: string
  at: Date
  layanan: Layanan
  nomor: string
  petugas: string
  alasan: string
  dasar: string
  uraian: string
  /** An original picture was opened, not the identity. */
  asli: boolean
  /** False: recorded, but the envelope never left; the request broke off in between. */
  dilepas: boolean
  cetak: readonly string[]
}>

/** A batch without its size: the number of envelopes would count cases its reader must not know of. */
export type BarisPelepasan = Readonly<{
  id: string
  at: Date
  layanan: Layanan
  petugas: string
  tahap: 'SEGEL' | 'UJI'
  pemulihan: boolean
  dilepas: boolean
}>
