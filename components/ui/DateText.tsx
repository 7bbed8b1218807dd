import { useFormatter } from 'next-intl'
import { useZona } from './use-zona'

type DateTextProps = Readonly<{ value: Date | string; weekday?: boolean; time?: boolean; year?: boolean }>

/** A date in words, marked up for machines; a time of day names its zone. ISO dates carry no time and must not slip into another zone. */
export function DateText({ value, weekday, time, year = true }: DateTextProps) {
  const format = useFormatter()
  const zona = useZona()
  const isDay = typeof value === 'string'
  const date = isDay ? new Date(`${value}T00:00:00.000Z`) : value
  const text = format.dateTime(date, {
    ...(isDay ? { timeZone: 'UTC' } : {}),
    ...(weekday ? { weekday: 'long' } : {}),
    day: 'numeric',
    month: 'long',
    ...(year ? { year: 'numeric' } : {}),
    ...(time ? { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } : {}),
  })
  return <time dateTime={isDay ? value : date.toISOString()}>{time ? `${text} ${zona}` : text}</time>
}
