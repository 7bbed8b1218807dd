import { describe, expect, it } from '@jest/globals'
import { formatNomorSurat, POLA_NOMOR_WBS } from '@/lib/domain/kode/nomor-surat'

describe('the number of a paper', () => {
  it.each([
    ['{no:3}/WBS/{bulanRomawi}/{tahun}', 14, '2026-11-24', '014/WBS/XI/2026'],
    ['{no}/{bulan}/{tahun}', 7, '2027-01-05', '7/01/2027'],
    ['{no:4}', 12345, '2026-01-01', '12345'],
    ['{bulanRomawi} {bulanRomawi}', 1, '2026-04-30', 'IV IV'],
    ['P-{tahun}-{no:4}', 147, '2026-09-01', 'P-2026-0147'],
    ['tanpa token', 1, '2026-01-01', 'tanpa token'],
  ])('from %j, number %d on %s is %s', (pattern, no, date, expected) => {
    expect(formatNomorSurat(pattern, no, date)).toBe(expected)
  })

  it.each(['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'].map((roman, i) => [i + 1, roman] as const))(
    'writes month %d as %s',
    (month, roman) => {
      expect(formatNomorSurat('{bulanRomawi}', 1, `2026-${String(month).padStart(2, '0')}-15`)).toBe(roman)
    },
  )

  it.each(Object.entries(POLA_NOMOR_WBS))('has a pattern for %s that leaves no token open and tells the year', (_, pattern) => {
    const number = formatNomorSurat(pattern, 3, '2026-11-24')
    expect(number).not.toMatch(/[{}]/)
    expect(number).toContain('2026')
    expect(number).not.toBe(formatNomorSurat(pattern, 4, '2026-11-24'))
  })
})
