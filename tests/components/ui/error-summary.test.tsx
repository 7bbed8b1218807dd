import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { screen } from '@testing-library/react'
import { ErrorSummary } from '@/components/ui/ErrorSummary'
import { renderUi } from '../render-ui'

const errors = [
  { id: 'judul', text: 'Tuliskan judul laporan.' },
  { id: 'kapan', text: 'Tuliskan kapan kejadiannya.' },
]

beforeEach(() => {
  document.title = 'Materi pengaduan'
})
afterEach(() => {
  document.title = ''
})

describe('ErrorSummary', () => {
  it('takes the focus and leads to each field', () => {
    renderUi(<ErrorSummary errors={errors} />)
    expect(screen.getByRole('alert')).toHaveFocus()
    expect(screen.getByRole('link', { name: 'Tuliskan kapan kejadiannya.' })).toHaveAttribute('href', '#kapan')
  })

  it('says so in the title of the page, once', () => {
    const { rerender } = renderUi(<ErrorSummary errors={errors} />)
    expect(document.title).toBe('Kesalahan: Materi pengaduan')
    rerender(<></>)
    renderUi(<ErrorSummary errors={[...errors]} />)
    expect(document.title).toBe('Kesalahan: Materi pengaduan')
  })

  it('names the fields as they stand on the page; what belongs to none comes first', () => {
    renderUi(
      <>
        <ErrorSummary errors={[...errors, { id: 'umum', text: 'Kirim sekali lagi.' }, { id: 'nama', text: 'Tuliskan nama.' }]} />
        <input id="nama" />
        <fieldset id="kapan" />
        <input id="judul" />
      </>,
    )
    const said = screen.getAllByRole('link').map((link) => link.textContent)
    expect(said).toEqual(['Kirim sekali lagi.', 'Tuliskan nama.', 'Tuliskan kapan kejadiannya.', 'Tuliskan judul laporan.'])
  })

  it('is not there when nothing is wrong', () => {
    renderUi(<ErrorSummary errors={[]} />)
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    expect(document.title).toBe('Materi pengaduan')
  })
})
