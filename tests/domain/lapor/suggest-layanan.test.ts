import { describe, expect, it } from '@jest/globals'
import { PERIHAL, PIHAK, RAHASIA, suggestLayanan } from '@/lib/domain/lapor/suggest-layanan'

describe('suggestLayanan', () => {
  it.each([
    ['pelanggaran', 'kabupaten', 'ya', 'WBS', true],
    ['pelanggaran', 'kabupaten', 'tidak', 'WBS', true],
    ['pelanggaran', 'provinsi', 'ya', 'DUMAS', true],
    ['pelanggaran', 'lain', 'ya', 'WBS', false],
    ['layanan', 'kabupaten', 'ya', 'SP4N', true],
    ['layanan', 'provinsi', 'tidak', 'SP4N', true],
    ['tidak-tahu', 'kabupaten', 'tidak', 'SP4N', false],
    ['tidak-tahu', 'provinsi', 'tidak', 'DUMAS', false],
  ] as const)('%s about %s, secret %s, goes to %s (certain: %s)', (perihal, pihak, rahasia, layanan, certain) => {
    expect(suggestLayanan({ perihal, pihak, rahasia })).toEqual({ layanan, certain })
  })

  it('never sends a doubtful reporter who wants secrecy to the lane that knows names', () => {
    for (const pihak of PIHAK) {
      expect(suggestLayanan({ perihal: 'tidak-tahu', pihak, rahasia: 'ya' }).layanan).not.toBe('SP4N')
    }
  })

  it('knows an answer for every combination', () => {
    const all = PERIHAL.flatMap((perihal) => PIHAK.flatMap((pihak) => RAHASIA.map((rahasia) => ({ perihal, pihak, rahasia }))))
    for (const arah of all) expect(['WBS', 'DUMAS', 'SP4N']).toContain(suggestLayanan(arah).layanan)
  })
})
