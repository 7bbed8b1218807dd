import { describe, expect, it } from '@jest/globals'
import { fireEvent, screen } from '@testing-library/react'
import { HurufNotice } from '@/components/staf/langkah/HurufNotice'
import { renderUi } from '../render-ui'

describe('a form whose text is printed', () => {
  it('names the characters that will stand there as a box, and is silent about all others', () => {
    renderUi(
      <form>
        <textarea defaultValue={'Jumlah ≤ 5, ✓ 陈 \u{1f600}'} aria-label="isi" />
        <HurufNotice />
      </form>,
    )
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
    fireEvent.input(screen.getByLabelText('isi'), { target: { value: 'Aksara \u{10900} dan \uf123' } })
    expect(screen.getByRole('status')).toHaveTextContent('akan tercetak sebagai kotak (□): \u{10900} \uf123')
    fireEvent.input(screen.getByLabelText('isi'), { target: { value: 'Aksara' } })
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
  })
})
