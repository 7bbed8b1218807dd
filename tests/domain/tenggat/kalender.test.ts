import { describe, expect, it } from '@jest/globals'
import { addWorkingDays, countWorkingDays, daysBetween, isEstimate, isWorkingDay, officeDate } from '@/lib/domain/tenggat/kalender'
import { KALENDER, VECTORS } from '@/tests/builders/kalender'

describe('working days', () => {
  it('come with eleven dates of receipt and eight distances each', () => {
    expect(VECTORS).toHaveLength(88)
    expect([...new Set(VECTORS.map(([, days]) => days))].sort((a, b) => a - b)).toEqual([1, 3, 5, 10, 14, 30, 60, 90])
  })

  it.each(VECTORS)('after %s: number %d is %s', (received, days, due) => {
    expect(addWorkingDays(received, days, KALENDER)).toBe(due)
    expect(countWorkingDays(received, due, KALENDER)).toBe(days)
  })

  it.each([
    [2024, 238],
    [2025, 237],
    [2026, 240],
    [2027, 242],
  ])('%d has %d of them', (year, count) => {
    expect(countWorkingDays(`${year - 1}-12-31`, `${year}-12-31`, KALENDER)).toBe(count)
  })

  it.each([
    ['2026-11-24', true],
    ['2026-11-21', false],
    ['2026-11-22', false],
    ['2026-12-24', false],
    ['2026-12-25', false],
    ['2024-02-14', false],
    ['2024-11-27', false],
    ['2025-08-18', false],
    ['2026-03-18', false],
  ])('%s is one: %s', (date, expected) => {
    expect(isWorkingDay(date, KALENDER)).toBe(expected)
  })

  it('counts none when nothing lies between', () => {
    expect(addWorkingDays('2026-11-21', 0, KALENDER)).toBe('2026-11-21')
    expect(countWorkingDays('2026-11-24', '2026-11-24', KALENDER)).toBe(0)
    expect(countWorkingDays('2026-11-24', '2026-11-01', KALENDER)).toBe(0)
  })
})

describe('the day of an instant', () => {
  it.each([
    ['2026-11-23T16:59:59.999Z', '2026-11-23'],
    ['2026-11-23T17:00:00.000Z', '2026-11-24'],
    ['2026-12-31T17:00:00.000Z', '2027-01-01'],
  ])('%s is %s in the office, seven hours ahead of UTC', (instant, date) => {
    expect(officeDate(new Date(instant))).toBe(date)
  })

  it('lies whole calendar days from another', () => {
    expect(daysBetween('2026-12-30', '2027-01-02')).toBe(3)
    expect(daysBetween('2027-01-02', '2026-12-30')).toBe(-3)
  })
})

describe('the end of the calendar', () => {
  it('makes later dates an estimate that skips weekends only', () => {
    expect(isEstimate('2027-12-31', KALENDER)).toBe(false)
    expect(isEstimate('2028-01-01', KALENDER)).toBe(true)
    // New Year 2028 would be a holiday; it is a Saturday, and Monday 3 January counts as nobody has told otherwise.
    expect(addWorkingDays('2027-12-31', 1, KALENDER)).toBe('2028-01-03')
  })
})
