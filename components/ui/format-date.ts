import { useFormatter } from 'next-intl'

/** "Rabu, 25 November 2026" from an ISO date, for use inside a sentence. */
export function useDayText(): (iso: string) => string {
  const format = useFormatter()
  return (iso) =>
    format.dateTime(new Date(`${iso}T00:00:00.000Z`), { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
}

/** The same without the day of the week. */
export function useDateText(): (iso: string) => string {
  const format = useFormatter()
  return (iso) => format.dateTime(new Date(`${iso}T00:00:00.000Z`), { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' })
}
