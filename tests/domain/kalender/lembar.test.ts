import { describe, expect, it } from '@jest/globals'
import { lembarTahun } from '@/lib/domain/kalender/lembar'

describe('the sheet of a year', () => {
  it.each([2024, 2026, 2027])('%d: holds every day once, in its month, under its weekday', (tahun) => {
    const bulan = lembarTahun(tahun)
    const days = bulan.flatMap(({ pekan }) => pekan.flat()).filter((day) => day !== null)
    expect(bulan).toHaveLength(12)
    expect(new Set(days).size).toBe(days.length)
    expect(days.length).toBe(tahun % 4 === 0 ? 366 : 365)
    for (const { bulan: name, pekan } of bulan)
      for (const week of pekan) {
        expect(week).toHaveLength(7)
        week.forEach((day, column) => {
          if (day === null) return
          expect([day, day.slice(0, 7), (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7]).toEqual([day, name, column])
        })
      }
  })

  it('has no week without a day', () => {
    expect(lembarTahun(2026).flatMap(({ pekan }) => pekan.filter((week) => week.every((day) => day === null)))).toEqual([])
  })
})
