import { useFormatter } from 'next-intl'
import { useZona } from '@/components/ui/use-zona'

/** "23 Nov" from an ISO date, for tables. */
export function useShortDay(): (iso: string) => string {
  const format = useFormatter()
  return (iso) => format.dateTime(new Date(`${iso}T00:00:00.000Z`), { timeZone: 'UTC', day: 'numeric', month: 'short' })
}

/** "Rabu, 18 November 2026, 19.42 WIB" from an instant, inside a sentence. */
export function useMoment(): (at: Date, weekday?: boolean) => string {
  const format = useFormatter()
  const zona = useZona()
  return (at, weekday = false) => {
    const day = format.dateTime(at, { ...(weekday ? { weekday: 'long' } : {}), day: 'numeric', month: 'long', year: 'numeric' })
    return `${day}, ${format.dateTime(at, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })} ${zona}`
  }
}
