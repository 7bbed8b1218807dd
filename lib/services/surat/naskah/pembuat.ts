import 'server-only'
import type { Surat } from '@/lib/domain/surat/surat'
import type { Bahan } from '../bahan'

/** What is known only in the act that issues a paper. */
export type Tambahan = Readonly<{ nomor: string | null; permintaan?: string }>

/** How a kind of paper is written from its case. */
export type Pembuat = Readonly<{
  /** Versions this reader may open, the newest last. */
  versi: (bahan: Bahan) => readonly number[]
  build: (bahan: Bahan, versi: number, tambahan: Tambahan) => Surat | null
}>

/** The versions of rows that know theirs. */
export const up = (rows: readonly Readonly<{ versi: number }>[]): readonly number[] => rows.map((row) => row.versi).sort((a, b) => a - b)
/** The versions of rows that are counted as they came. */
export const count = (rows: readonly unknown[]): readonly number[] => rows.map((_, index) => index + 1)
