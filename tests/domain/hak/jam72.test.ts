import { describe, expect, it } from '@jest/globals'
import { sisaJam, tenggat72 } from '@/lib/domain/hak/jam72'

describe('three times twenty-four hours', () => {
  it.each([
    ['2026-11-27T10:00:00.000Z', '2026-11-30T10:00:00.000Z'],
    ['2026-12-31T20:30:00.000Z', '2027-01-03T20:30:00.000Z'],
  ])('from %s end at %s, over weekends and years', (from, due) => expect(tenggat72(new Date(from)).toISOString()).toBe(due))

  it.each([
    ['2026-11-27T10:00:00.000Z', { lewat: false, jam: 72 }],
    ['2026-11-30T09:59:00.000Z', { lewat: false, jam: 1 }],
    ['2026-11-30T10:00:00.000Z', { lewat: false, jam: 0 }],
    ['2026-11-30T10:01:00.000Z', { lewat: true, jam: 1 }],
    ['2026-12-01T10:00:00.000Z', { lewat: true, jam: 24 }],
  ])('seen at %s are %j', (at, expected) => expect(sisaJam(new Date('2026-11-30T10:00:00.000Z'), new Date(at))).toEqual(expected))
})
