import { Temporal } from 'temporal-polyfill'
import { zonaKantor } from './zona'

/** Days the offices are closed besides weekends, those among them the office added itself, and the last day the list covers. ISO dates. */
export type Kalender = Readonly<{ libur: ReadonlySet<string>; daerah?: ReadonlySet<string>; sampai: string }>

/** Days kept in mind; a site that is asked for more begins anew. */
const HARI_DIINGAT = 40_000
const dikenal = new Map<string, Readonly<{ besok: string; pekan: number }>>()

/** What is true of a day for ever. The library works it out of its letters, which is most of a page that counts for a thousand clocks. */
function hariOf(date: string): Readonly<{ besok: string; pekan: number }> {
  const known = dikenal.get(date)
  if (known) return known
  const day = Temporal.PlainDate.from(date)
  const hari = { besok: day.add({ days: 1 }).toString(), pekan: day.dayOfWeek }
  if (dikenal.size >= HARI_DIINGAT) dikenal.clear()
  dikenal.set(date, hari)
  return hari
}

/** Milliseconds: in no zone of the world does a day begin within a quarter of an hour. */
const SEPEREMPAT_JAM = 900_000
const dikenalDi = new Map<string, Map<number, string>>()

/** The office's calendar day of an instant. */
export function officeDate(instant: Date): string {
  const zona = zonaKantor()
  const days = dikenalDi.get(zona) ?? new Map<number, string>()
  if (days.size === 0 || days.size >= HARI_DIINGAT) dikenalDi.set(zona, days)
  if (days.size >= HARI_DIINGAT) days.clear()
  const key = Math.floor(instant.getTime() / SEPEREMPAT_JAM)
  const known = days.get(key)
  if (known) return known
  const date = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zona).toPlainDate().toString()
  days.set(key, date)
  return date
}

/** The office's clock at an instant, as "09:30". */
export function officeTime(instant: Date): string {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(zonaKantor())
    .toPlainTime()
    .toString({ smallestUnit: 'minute' })
}

/** The instant of an office clock reading such as "2026-11-25T09:30". */
export function instantAt(local: string): Date {
  return new Date(Temporal.PlainDateTime.from(local).toZonedDateTime(zonaKantor()).epochMilliseconds)
}

export function isWorkingDay(date: string, kalender: Kalender): boolean {
  return hariOf(date).pekan <= 5 && !kalender.libur.has(date)
}

export function nextDay(date: string): string {
  return hariOf(date).besok
}

export function addDays(date: string, n: number): string {
  return Temporal.PlainDate.from(date).add({ days: n }).toString()
}

/** The Monday of the week of a day. */
export function awalPekan(date: string): string {
  return addDays(date, 1 - hariOf(date).pekan)
}

export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days
}

/**
 * The n-th working day after a day; that day itself is day 0, also when it is no working day.
 * Past the loaded calendar only weekends count: see `isEstimate`.
 */
export function addWorkingDays(start: string, n: number, kalender: Kalender): string {
  let date = start
  for (let left = n; left > 0;) {
    date = nextDay(date)
    if (isWorkingDay(date, kalender)) left -= 1
  }
  return date
}

/** The day itself, or the last working day before it. */
export function latestWorkingDay(date: string, kalender: Kalender): string {
  return isWorkingDay(date, kalender) ? date : latestWorkingDay(addDays(date, -1), kalender)
}

/** Working days after `start` up to and including `end`. */
export function countWorkingDays(start: string, end: string, kalender: Kalender): number {
  let count = 0
  for (let date = start; date < end;) {
    date = nextDay(date)
    if (isWorkingDay(date, kalender)) count += 1
  }
  return count
}

/** A date past the loaded calendar is shown as "perkiraan". */
export function isEstimate(date: string, kalender: Kalender): boolean {
  return date > kalender.sampai
}
