import { describe, expect, it } from '@jest/globals'
import { LAYANAN } from '@/lib/domain/layanan'
import { PERAN } from '@/lib/domain/auth/peran'
import { ambangTercapai, atasanDari, isJamKantor, jabatanDiingatkan } from '@/lib/domain/tenggat/pengingat'
import { KALENDER } from '@/tests/builders/kalender'

describe('the part a clock has reached', () => {
  it.each([
    [3, [null, null, 50, 100, 100]],
    [5, [null, null, null, 50, 80, 100]],
    [1, [null, 100]],
    [60, [...Array<null>(30).fill(null), ...Array<number>(18).fill(50), ...Array<number>(12).fill(80), 100]],
  ] as const)('of %i working days, day by day', (anggaran, parts) => {
    parts.forEach((ambang, terpakai) => expect([terpakai, ambangTercapai({ anggaran }, { terpakai })]).toEqual([terpakai, ambang]))
  })
})

describe('who hears of it beside whose turn it is', () => {
  it('is nobody at half, who stands above at 80, the head at the end', () => {
    expect(jabatanDiingatkan('WBS', ['VERIFIKATOR'], 50)).toEqual([])
    expect(jabatanDiingatkan('WBS', ['VERIFIKATOR'], 80)).toEqual(['IRBAN_KHUSUS'])
    expect(jabatanDiingatkan('WBS', ['VERIFIKATOR'], 100)).toEqual(['IRBAN_KHUSUS', 'KEPALA'])
    expect(jabatanDiingatkan('SP4N', ['ADMIN_OPD'], 80)).toEqual(['KEPALA'])
    expect(jabatanDiingatkan('WBS', ['KEPALA'], 80)).toEqual([])
  })

  it('ends at the head for every post of every layanan', () => {
    for (const layanan of LAYANAN)
      for (const peran of PERAN) {
        let at: (typeof PERAN)[number] | null = peran
        for (let step = 0; at !== null && step < PERAN.length; step += 1) at = atasanDari(layanan, at)
        expect([layanan, peran, at]).toEqual([layanan, peran, null])
      }
  })
})

describe('office hours', () => {
  it.each([
    ['2026-11-30T00:29:59Z', false],
    ['2026-11-30T00:30:00Z', true],
    ['2026-11-30T08:59:59Z', true],
    ['2026-11-30T09:00:00Z', false],
    ['2026-11-29T03:00:00Z', false],
    ['2026-12-24T03:00:00Z', false],
  ] as const)('at %s: %s', (at, open) => expect(isJamKantor(new Date(at), KALENDER)).toBe(open))
})
