import { Temporal } from 'temporal-polyfill'
import { zonaKantor } from './zona'

/** Days the offices are closed besides weekends, those among them the office added itself, and the last day the list covers. ISO dates. */
export type Kalender = Readonly<{ libur: ReadonlySet<string>; daerah?: ReadonlySet<string>; sampai: string }>

/** The office's calendar day of an instant. */
export function officeDate(instant: Date): string {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zonaKantor()).toPlainDate().toString()
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
  return Temporal.PlainDate.from(date).dayOfWeek <= 5 && !kalender.libur.has(date)
}

export function nextDay(date: string): string {
  return Temporal.PlainDate.from(date).add({ days: 1 }).toString()
}

export function addDays(date: string, n: number): string {
  return Temporal.PlainDate.from(date).add({ days: n }).toString()
}

/** The Monday of the week of a day. */
export function awalPekan(date: string): string {
  return addDays(date, 1 - Temporal.PlainDate.from(date).dayOfWeek)
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
