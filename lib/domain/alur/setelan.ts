import { AppError } from '@/lib/domain/errors'
import type { Layanan } from '@/lib/domain/layanan'
import { STANDAR } from '@/lib/domain/layanan/semua'
import type { SetelanLayanan } from '@/lib/domain/layanan/standar'
import type { JenisTenggat } from './types'

/** @throws AppError FORBIDDEN for what is no layanan. */
export function setelanOf(layanan: Layanan): SetelanLayanan {
  if (!Object.hasOwn(STANDAR, layanan)) throw new AppError('FORBIDDEN')
  return STANDAR[layanan].setelan
}

/** Budget of a clock in working days. @throws AppError FORBIDDEN when the layanan has no such clock. */
export function anggaranOf(layanan: Layanan, jenis: JenisTenggat): number {
  const anggaran = setelanOf(layanan).anggaran[jenis]
  if (anggaran === undefined) throw new AppError('FORBIDDEN')
  return anggaran
}

/** Are cases of it classified, and does nothing a reporter reads tell how? */
export const berkadar = (layanan: Layanan): boolean => setelanOf(layanan).TIDAK_BERKADAR !== undefined

/** Budget of the whole case once it is classified TIDAK_BERKADAR. @throws AppError FORBIDDEN when the layanan has no such limit. */
export function anggaranTidakBerkadar(layanan: Layanan): number {
  const { TIDAK_BERKADAR } = setelanOf(layanan)
  if (TIDAK_BERKADAR === undefined) throw new AppError('FORBIDDEN')
  return TIDAK_BERKADAR
}
