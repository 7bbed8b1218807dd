import type { JenisTenggat } from '@/lib/domain/alur/types'
import type { Peran } from '@/lib/domain/auth/peran'
import type { Layanan } from '@/lib/domain/layanan'
import { STANDAR } from '@/lib/domain/layanan/semua'
import { isWorkingDay, officeDate, officeTime, type Kalender } from './kalender'
import type { HitunganTenggat, Tenggat } from './tenggat'

/** Parts of its working days, in percent, at which a clock is brought to mind: to who must act, then who stands above him, then the head. */
export const AMBANG = [50, 80, 100] as const
export type Ambang = (typeof AMBANG)[number]

/** Not a part of a clock: the calendar moved its limit. Told once a move to whose turn it is. */
export const GESER = 0 as const

export const toAmbang = (n: number): Ambang | null => AMBANG.find((one) => one === n) ?? null

/** Clocks that bind the reporter, or count only until a case closes by itself, remind no official. */
const PELAPOR: readonly JenisTenggat[] = ['KELENGKAPAN', 'PENUTUPAN']
export const isDiingatkan = (jenis: JenisTenggat): boolean => !PELAPOR.includes(jenis)

/** The highest part a running clock has reached; on its last day in time that is the whole of it. Null before the first. */
export function ambangTercapai({ anggaran }: Pick<Tenggat, 'anggaran'>, { terpakai }: Pick<HitunganTenggat, 'terpakai'>): Ambang | null {
  return AMBANG.findLast((ambang) => terpakai * 100 >= ambang * anggaran) ?? null
}

/** The post above another in a layanan: the next of its line, or the head where it has none. Null above the head. */
export function atasanDari(layanan: Layanan, peran: Peran): Peran | null {
  if (peran === 'KEPALA') return null
  const line = STANDAR[layanan].jenjang.find((one) => one.includes(peran))
  return line?.[line.indexOf(peran) + 1] ?? 'KEPALA'
}

/** Posts that are told beside those whose turn it is (`giliran`). */
export function jabatanDiingatkan(layanan: Layanan, giliran: readonly Peran[], ambang: Ambang): readonly Peran[] {
  const above = ambang >= 80 ? giliran.flatMap((peran) => atasanDari(layanan, peran) ?? []) : []
  return [...new Set<Peran>([...above, ...(ambang >= 100 ? (['KEPALA'] as const) : [])])]
}

/** Reminders go out on working days in these hours of the office's zone. */
const JAM_KANTOR = { buka: '07:30', tutup: '16:00' } as const

export function isJamKantor(at: Date, kalender: Kalender): boolean {
  const time = officeTime(at)
  return isWorkingDay(officeDate(at), kalender) && time >= JAM_KANTOR.buka && time < JAM_KANTOR.tutup
}
