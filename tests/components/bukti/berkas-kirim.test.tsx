import { describe, expect, it } from '@jest/globals'
import { screen } from '@testing-library/react'
import { BerkasKirim } from '@/components/bukti/BerkasKirim'
import { BUKTI_ERROR } from '@/lib/domain/lapor/galat-bukti'
import { renderUi } from '../render-ui'

const BATAS = { batas: '1 MB', maksimum: 10, jenis: 'PDF' }
const UMUM = 'Berkas belum dapat disimpan'

function show(galat: string, locale: 'id' | 'en' = 'id') {
  const item = { key: 1, file: new File(['isi'], 'surat.pdf'), bagian: 0, galat, berkas: null }
  renderUi(<BerkasKirim items={[item]} batas={BATAS} onRetry={() => undefined} onDrop={() => undefined} />, locale)
  const again = screen.queryByRole('button', { name: /Coba lagi|Try again/ }) !== null
  return { text: document.querySelector('.err')?.textContent ?? '', again }
}

describe('a file that was refused while scripts run', () => {
  it.each(BUKTI_ERROR.filter((galat) => galat !== 'gagal'))(
    'says what is wrong with it where that is "%s", and is not offered again',
    (galat) => {
      const { text, again } = show(galat)
      expect(text).not.toContain(UMUM)
      expect(text).not.toContain('isian.bukti')
      expect(again).toBe(false)
    },
  )

  it.each(BUKTI_ERROR)('has its words for "%s" in English too', (galat) => {
    expect(show(galat, 'en').text).toMatch(/^[A-Z].{15,}\.$/)
  })

  it.each(['gagal', 'putus', 'ramai', 'a word of a later build'])('can be sent once more after "%s"', (galat) => {
    expect(show(galat).again).toBe(true)
  })

  it('has a sentence of its own for every reason', () => {
    const told = BUKTI_ERROR.map((galat) => {
      const { text } = show(galat)
      document.body.replaceChildren()
      return text
    })
    expect(new Set(told).size).toBe(BUKTI_ERROR.length)
  })
})
