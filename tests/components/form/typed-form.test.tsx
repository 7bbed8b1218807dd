import { describe, expect, it } from '@jest/globals'
import { screen } from '@testing-library/react'
import { useFormBag } from '@/components/form/typed-form'
import { INITIAL_STATE } from '@/lib/domain/action-state'
import { fieldErrorsOfDetails } from '@/lib/web/form'
import { renderUi } from '../render-ui'

function Kesalahan({ details }: Readonly<{ details: readonly string[] }>) {
  const bag = useFormBag({ ...INITIAL_STATE, code: 'INVALID_INPUT', fieldErrors: fieldErrorsOfDetails(details) })
  return (
    <ul>
      {bag.errors.map(({ id, text }) => (
        <li key={id}>{`${id}: ${text}`}</li>
      ))}
    </ul>
  )
}

const lines = (details: readonly string[], locale: 'id' | 'en' = 'id') => {
  const { unmount } = renderUi(<Kesalahan details={details} />, locale)
  const texts = screen.queryAllByRole('listitem').map((item) => item.textContent)
  unmount()
  return texts
}

describe('a refusal beside its field', () => {
  const SARAN = 'samaran.pilihLain|ulin_1234,a.b-c_4321,ulin_9999'

  it('names the free ones, in both languages, and never says that anybody holds the name', () => {
    expect(lines([SARAN])).toEqual([
      'samaran: Nama samaran ini tidak dapat dipakai. Pilih yang lain, misalnya ulin_1234, a.b-c_4321, atau ulin_9999.',
    ])
    expect(lines([SARAN], 'en')).toEqual([
      'samaran: This pseudonym cannot be used. Choose another one, for instance ulin_1234, a.b-c_4321 or ulin_9999.',
    ])
  })

  it('still names a single number', () => {
    expect(lines(['umum.percobaan|7'])[0]).toContain('7')
  })

  it('takes no key that carries more than words of a name', () => {
    expect(lines(['samaran.pilihLain|<b>', 'samaran.pilihLain|a,b,c,d', 'masihDiproses'])).toEqual([])
  })
})
