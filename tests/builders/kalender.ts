import type { Kalender } from '@/lib/domain/tenggat/kalender'
import calendar from '@/prisma/data/hari-libur-2024-2027.json'

/** The office's calendar as delivered, without a database. */
export const KALENDER: Kalender = {
  libur: new Set(
    Object.values(calendar.years)
      .flat()
      .map((day) => day.date),
  ),
  sampai: '2027-12-31',
}

export const VECTORS: readonly (readonly [received: string, days: number, due: string])[] = calendar.vectors.flatMap((vector) =>
  Object.entries(vector).flatMap(([key, due]) => (/^\d+$/.test(key) ? [[vector.received, Number(key), String(due)] as const] : [])),
)
