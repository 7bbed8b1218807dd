import { describe, expect, it } from '@jest/globals'
import { cariKata, lipat, peras } from '@/lib/domain/teks/lipat'

describe('folding', () => {
  it.each([
    ['0812\u20133456\u20117890', '0812-3456-7890'],
    ['６２０１', '6201'],
    ['٠١٢ ۳۴ ०१', '012 34 01'],
    ['08\u200b12\u00ad34\u206056', '08123456'],
    ['si\u0301ti rámbutan', 'siti rambutan'],
    ['a＠b．id', 'a@b.id'],
    ['satu\u00a0dua\u2003tiga\tempat\nlima', 'satu dua tiga empat\nlima'],
    ['𝟎𝟖𝟏𝟐 ⑧', '0812 8'],
    ['tetap - sama (1)', 'tetap - sama (1)'],
  ])('of %j is %j', (asli, terlipat) => expect(lipat(asli).teks).toBe(terlipat))

  it('knows where in the original each piece stood', () => {
    const asli = 'Hubungi ０８\u200b１２ ya 😀 ﬁn'
    const { teks, kutip } = lipat(asli)
    const at = teks.indexOf('0812')
    expect(kutip(at, at + 4)).toBe('０８\u200b１２')
    expect(kutip(teks.indexOf('fin'), teks.indexOf('fin') + 3)).toBe('ﬁn')
    expect(kutip(0, teks.length)).toBe(asli)
  })

  it('finds a word in any dress, and no other', () => {
    expect(cariKata('Menurut K\u200bumbang Uji, kata KUMBANG-UJI.', 'kumbang_uji')).toEqual(['K\u200bumbang Uji', 'KUMBANG-UJI'])
    expect(cariKata('Kumbang lalu uji', 'kumbang_uji')).toEqual([])
    expect(cariKata('teks', '__')).toEqual([])
    expect(peras('Ｋumbang_Új\u00adi')).toBe('kumbanguji')
  })
})
