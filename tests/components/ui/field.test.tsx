import { describe, expect, it } from '@jest/globals'
import { screen } from '@testing-library/react'
import { Select } from '@/components/ui/Select'
import { TextArea } from '@/components/ui/TextArea'
import { TextInput } from '@/components/ui/TextInput'
import { renderUi } from '../render-ui'

describe('TextInput', () => {
  it('is found by its label and named after the field', () => {
    renderUi(<TextInput name="judul" label="Judul laporan" required />)
    expect(screen.getByLabelText('Judul laporan')).toHaveAttribute('name', 'judul')
    expect(screen.getByLabelText('Judul laporan')).toBeRequired()
  })

  it('reads hint and error out with the input, the error marked as one', () => {
    renderUi(<TextInput name="nik" label="NIK" hint="16 angka." error="NIK harus terdiri atas 16 angka." defaultValue="62" />)
    const input = screen.getByLabelText('NIK')
    expect(input).toHaveAccessibleDescription('16 angka. Kesalahan: NIK harus terdiri atas 16 angka.')
    expect(input).toBeInvalid()
    expect(input).toHaveValue('62')
  })

  it('puts label, hint, error and input in this order', () => {
    const { container } = renderUi(<TextInput name="nik" label="NIK" hint="16 angka." error="Salah." />)
    const order = [...(container.querySelector('.field')?.children ?? [])].map((child) => child.tagName + child.className)
    expect(order).toEqual(['LABEL', 'Phint', 'Perr', 'INPUTinput'])
  })

  it('names no description when there is neither hint nor error', () => {
    renderUi(<TextInput name="nama" label="Nama lengkap" />)
    expect(screen.getByLabelText('Nama lengkap')).not.toHaveAttribute('aria-describedby')
    expect(screen.getByLabelText('Nama lengkap')).not.toHaveAttribute('aria-invalid')
  })

  it('writes "optional" in words, in the language of the page', () => {
    renderUi(<TextInput name="email" label="E-mail" optional />, 'en')
    expect(screen.getByLabelText('E-mail (optional)')).toBeVisible()
  })
})

describe('TextArea', () => {
  it('counts what is in it and says the limit with the input', () => {
    renderUi(<TextArea name="isi" label="Uraian lengkap" countLimit={10000} defaultValue="sembilan huruf" />)
    expect(screen.getByLabelText('Uraian lengkap')).toHaveAccessibleDescription('14 dari 10.000 karakter')
  })
})

describe('Select', () => {
  it('chooses nothing for the reader', () => {
    renderUi(
      <Select
        name="unitId"
        label="Desa"
        placeholder="Pilih desa"
        groups={[{ label: 'Kumai', options: [{ value: '1', label: 'Sungai Tendang' }] }]}
      />,
    )
    expect(screen.getByLabelText('Desa')).toHaveValue('')
    expect(screen.getByRole('group', { name: 'Kumai' })).toContainElement(screen.getByRole('option', { name: 'Sungai Tendang' }))
  })
})
