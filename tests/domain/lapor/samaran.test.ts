import { describe, expect, it } from '@jest/globals'
import { betraysName } from '@/lib/domain/lapor/samaran'

describe('a pseudonym', () => {
  it.each([
    ['siti_rahmawati', 'Siti Rahmawati'],
    ['rahmawati', 'Siti Rahmawati'],
    ['si.rahma.wati', 'Siti Rahmawati'],
    ['rahmawati99', 'Siti Rahmawati'],
    ['pak-andre', 'André Hutapea'],
    ['adi', 'Adi'],
    ['d_wi', 'Dwi'],
  ])('%s gives the name %s away', (samaran, nama) => {
    expect(betraysName(samaran, nama)).toBe(true)
  })

  it.each([
    ['ulin_4821', 'Siti Rahmawati'],
    ['kumbang', 'Adi Ito'],
    // Three letters are part of too many words to be a hint.
    ['radio', 'Adi Ito'],
  ])('%s does not give %s away', (samaran, nama) => {
    expect(betraysName(samaran, nama)).toBe(false)
  })
})
