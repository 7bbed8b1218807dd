import { addDays, isWorkingDay, nextDay, type Kalender } from './kalender'
import { batasTenggat, type Tenggat } from './tenggat'

/** Closed weekdays in a row, both ends included (ISO); of the national decree (SKB), or of the office itself. */
export type Rentang = Readonly<{ dari: string; sampai: string; daerah: boolean }>

/**
 * How a due date was counted: so many working days after `mulai`, which is day zero, up to `batas` (ISO; null while the clock is stopped),
 * going over closed weekdays, and standing still in `jeda` (from the day after its start to its end; null while it lasts).
 */
export type UraianTenggat = Readonly<{
  mulai: string
  anggaran: number
  /** Days of them that were added later. */
  perpanjangan: number
  /** The calendar moved the due date: from this day, seen on that one. */
  geser: Readonly<{ dari: string; pada: string }> | null
  batas: string | null
  lewati: readonly Rentang[]
  jeda: readonly Readonly<{ mulai: string; selesai: string | null }>[]
}>

const isWeekday = (date: string, kalender: Kalender) => isWorkingDay(date, { ...kalender, libur: new Set() })

/** Days in a row are one range, as a reader would say them; a weekend between two parts them. */
function gather(days: readonly Rentang[]): readonly Rentang[] {
  return days.reduce<readonly Rentang[]>((ranges, day) => {
    const last = ranges.at(-1)
    if (!last || addDays(last.sampai, 1) !== day.dari || last.daerah !== day.daerah) return [...ranges, day]
    return [...ranges.slice(0, -1), { ...last, sampai: day.sampai }]
  }, [])
}

/** How the due date of a clock comes about; up to the day it stopped while nobody can know the date. */
export function uraiTenggat(tenggat: Tenggat, kalender: Kalender): UraianTenggat {
  const batas = batasTenggat(tenggat, kalender)
  const akhir = batas ?? tenggat.jeda.find(({ selesai }) => selesai === null)?.mulai ?? tenggat.mulai
  const days: Rentang[] = []
  for (let date = tenggat.mulai; date < akhir;) {
    date = nextDay(date)
    if (kalender.libur.has(date) && isWeekday(date, kalender))
      days.push({ dari: date, sampai: date, daerah: kalender.daerah?.has(date) ?? false })
  }
  const jeda = tenggat.jeda.filter(({ mulai }) => mulai < akhir || batas === null)
  const { anggaran, perpanjangan, geser = null } = tenggat
  return { mulai: tenggat.mulai, anggaran, perpanjangan, geser, batas, lewati: gather(days), jeda }
}
