import { AppError } from '@/lib/domain/errors'
import type { Layanan } from '@/lib/domain/layanan'
import { SETELAN_DUMAS } from '@/lib/domain/layanan/dumas/setelan'
import { SETELAN_SP4N } from '@/lib/domain/layanan/sp4n/setelan'
import { SETELAN_WBS } from '@/lib/domain/layanan/wbs/setelan'
import type { JenisTenggat } from './types'

/** Minimum facts a case needs before anybody follows it up. */
export type FaktaMinimum = 'apa' | 'siapa' | 'kapan' | 'dimana' | 'mengapa' | 'bagaimana'

/** What differs between layanan beside the table of steps. Days are working days unless the name says otherwise. */
export type SetelanLayanan = Readonly<{
  anggaran: Readonly<Partial<Record<JenisTenggat, number>>>
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

export const SETELAN: Readonly<Partial<Record<Layanan, SetelanLayanan>>> = { WBS: SETELAN_WBS, DUMAS: SETELAN_DUMAS, SP4N: SETELAN_SP4N }

/** @throws AppError FORBIDDEN for a layanan without a procedure. */
export function setelanOf(layanan: Layanan): SetelanLayanan {
  const setelan = Object.hasOwn(SETELAN, layanan) ? SETELAN[layanan] : undefined
  if (!setelan) throw new AppError('FORBIDDEN')
  return setelan
}

/** Budget of a clock in working days. @throws AppError FORBIDDEN when the layanan has no such clock. */
export function anggaranOf(layanan: Layanan, jenis: JenisTenggat): number {
  const anggaran = setelanOf(layanan).anggaran[jenis]
  if (anggaran === undefined) throw new AppError('FORBIDDEN')
  return anggaran
}
