import { describe, expect, it } from '@jest/globals'
import { isTanggalTertulis, judgeJam, MAJU_MS, MUNDUR_MS } from '@/lib/domain/sistem/jam'

const at = Date.parse('2026-11-29T07:00:00Z')
const jam = { system: at, database: at, terakhir: at, maju: 0, mundur: 0 }

describe('a clock', () => {
  it('is believed while it runs on, also for an office that has done nothing yet', () => {
    expect(judgeJam(jam)).toBeNull()
    expect(judgeJam({ ...jam, terakhir: null })).toBeNull()
  })

  it.each([
    ['MAJU', { terakhir: at - MAJU_MS - 1 }, { terakhir: at - MAJU_MS }],
    ['MAJU', { maju: MAJU_MS + 1 }, { maju: MAJU_MS }],
    ['MUNDUR', { terakhir: at + MUNDUR_MS + 1 }, { terakhir: at + MUNDUR_MS }],
    ['MUNDUR', { mundur: MUNDUR_MS + 1 }, { mundur: MUNDUR_MS }],
    ['BERBEDA', { database: at + MUNDUR_MS + 1 }, { database: at + MUNDUR_MS }],
    ['BERBEDA', { database: at - MUNDUR_MS - 1 }, { database: at - MUNDUR_MS }],
  ])('is not believed, %s, from the first millisecond beyond the limit', (sebab, beyond, within) => {
    expect(judgeJam({ ...jam, ...beyond })).toBe(sebab)
    expect(judgeJam({ ...jam, ...within })).toBeNull()
  })
})

describe('a date written out', () => {
  it.each(['29 November 2026', ' 29  november 2026 '])('is %j', (typed) => expect(isTanggalTertulis(typed, '2026-11-29')).toBe(true))
  it.each(['29 Agustus 2026', '29 August 2026'])('may be in either language: %s', (typed) =>
    expect(isTanggalTertulis(typed, '2026-08-29')).toBe(true),
  )
  it.each(['', '29/11/2026', '2026-11-29', '29 November', '28 November 2026', '29 November 2036', '029 November 2026'])(
    'is not %j',
    (typed) => {
      expect(isTanggalTertulis(typed, '2026-11-29')).toBe(false)
    },
  )
})
