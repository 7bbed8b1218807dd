import { tanggalSurat } from '@/lib/domain/surat/tanggal'

/** Why a clock is not believed: it ran ahead, it ran back, or the system's and the database's differ. */
export type SebabJam = 'MAJU' | 'MUNDUR' | 'BERBEDA'

export const MAJU_MS = 48 * 3_600_000
export const MUNDUR_MS = 5 * 60_000

export type Jam = Readonly<{
  system: number
  database: number
  /** The newest audit row, and the widest steps ahead and back between two rows since the clock was last believed. */
  terakhir: number | null
  maju: number
  mundur: number
}>

export const isBerbeda = ({ system, database }: Pick<Jam, 'system' | 'database'>): boolean => Math.abs(system - database) > MUNDUR_MS

/** Null while the clock can be believed: instants in milliseconds. */
export function judgeJam(jam: Jam): SebabJam | null {
  if (isBerbeda(jam)) return 'BERBEDA'
  const step = jam.terakhir === null ? 0 : jam.system - jam.terakhir
  if (Math.max(jam.mundur, -step) > MUNDUR_MS) return 'MUNDUR'
  return Math.max(jam.maju, step) > MAJU_MS ? 'MAJU' : null
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** Is this the date, written out in Indonesian or English ("29 Agustus 2026", "29 August 2026")? */
export function isTanggalTertulis(typed: string, date: string): boolean {
  const [year, month, day] = date.split('-').map(Number)
  const english = `${day} ${MONTHS[(month ?? 0) - 1]} ${year}`
  const bare = typed.trim().replaceAll(/\s+/g, ' ').toLowerCase()
  return [tanggalSurat(date), english].some((text) => text.toLowerCase() === bare)
}
