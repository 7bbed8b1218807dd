import { may } from '@/lib/domain/auth/permissions'
import type { Permission } from '@/lib/domain/auth/wewenang'
import { PERAN, type Peran } from '../auth/peran'
import type { Petugas } from '../auth/petugas'

/** Kinds of alarms about the keeping of identities. `KUNCI_TIDAK_COCOK`: recipients in force differ from the custodian's own. */
const JENIS_PERINGATAN = [
  'PERUBAHAN_TANPA_CATATAN',
  'PEMBUKAAN_TANPA_CATATAN',
  'JEJAK_RUSAK',
  'JEJAK_TANPA_JANGKAR',
  'JANGKAR_HILANG',
  'CADANGAN_DIPULIHKAN',
  'KUNCI_TIDAK_COCOK',
] as const
export type JenisPeringatan = (typeof JENIS_PERINGATAN)[number]

export const isJenisPeringatan = (text: string): text is JenisPeringatan => (JENIS_PERINGATAN as readonly string[]).includes(text)

/** Ids, codes and counts; never identity, never text a person typed. */
export type RincianPeringatan = Readonly<Record<string, string | number>>

/** Who is told at once, on every page and by mail. */
export const PERAN_DIPERINGATKAN: readonly Peran[] = PERAN.filter((peran) => may([peran], 'peringatan:read'))

const mayHere = (petugas: Petugas, permission: Permission) => petugas.peran.some((held) => !held.atasan && may([held.peran], permission))

export const isDiperingatkan = (petugas: Petugas): boolean => mayHere(petugas, 'peringatan:read')
/** Who says that an alarm was looked into: never who administers accounts, for he may be its cause. */
export const mayTutupPeringatan = (petugas: Petugas): boolean => mayHere(petugas, 'peringatan:close')
/** Whose word, together with another's, makes a restored backup a part of the register. */
export const mayAkuiPemulihan = (petugas: Petugas): boolean => mayHere(petugas, 'cadangan:accept')
