import { describe, expect, it } from '@jest/globals'
import { KANAL_KUNCI } from '@/lib/domain/kanal/tanda-tangan'
import { CARA_SP4N } from '@/lib/domain/lapor/catat-sp4n-schema'
import { KANAL, kanalOf } from '@/lib/domain/lapor/kanal'
import { CARA_PENYAMPAIAN } from '@/lib/domain/lapor/pilihan'
import { KANAL_SP4N } from '@/lib/domain/lapor/sp4n-schema'
import { LABEL_KANAL, LABEL_KATEGORI } from '@/lib/domain/surat/label'
import en from '@/lib/i18n/en/pilihan.json'
import id from '@/lib/i18n/id/pilihan.json'

describe('a channel', () => {
  it('is one of a list that holds whatever desk, gateway, form and import can write', () => {
    for (const kanal of ['WEB', ...CARA_PENYAMPAIAN, ...CARA_SP4N, ...KANAL_SP4N, ...KANAL_KUNCI]) expect(KANAL).toContain(kanal)
  })

  it.each([...KANAL])('%s has words of its own on paper, the same as on screen', (kanal) => {
    expect(LABEL_KANAL[kanal]).toBe(id.kanal[kanal])
    expect(Object.values(LABEL_KANAL).filter((label) => label === LABEL_KANAL[kanal])).toHaveLength(1)
    expect(en.kanal[kanal]).toBeTruthy()
    expect(kanalOf(kanal)).toBe(kanal)
  })

  it('that nobody knows is refused, not taken for the web page', () => {
    expect(() => kanalOf('TELEGRAM')).toThrow('TELEGRAM')
  })
})

describe('words on paper', () => {
  it('are those of the screen', () => {
    expect(LABEL_KATEGORI).toEqual(id.kategori)
  })
})
