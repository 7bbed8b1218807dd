import { describe, expect, it } from '@jest/globals'
import { screen, within } from '@testing-library/react'
import { Checkbox, CheckboxGroup, ChoiceFieldset, RadioGroup } from '@/components/ui/Choices'
import { TextInput } from '@/components/ui/TextInput'
import { renderUi } from '../render-ui'

const options = [
  { value: 'OPD', label: 'Perangkat daerah' },
  { value: 'LAIN', label: 'Lain-lain', reveal: <TextInput name="kategoriLain" label="Sebutkan" /> },
]

describe('RadioGroup', () => {
  it('asks one question and checks nothing by itself', () => {
    renderUi(<RadioGroup name="kategori" label="Laporan ini mengenai" options={options} />)
    const group = screen.getByRole('group', { name: 'Laporan ini mengenai' })
    for (const radio of within(group).getAllByRole('radio')) expect(radio).not.toBeChecked()
  })

  it('keeps the choice that was sent', () => {
    renderUi(<RadioGroup name="kategori" label="Mengenai" options={options} defaultValue="LAIN" />)
    expect(screen.getByRole('radio', { name: 'Lain-lain' })).toBeChecked()
  })

  it('gives its first choice the id that the error summary links to', () => {
    renderUi(<RadioGroup name="kategori" label="Mengenai" options={options} error="Pilih kategori." />)
    expect(screen.getByRole('radio', { name: 'Perangkat daerah' })).toHaveAttribute('id', 'kategori')
    expect(screen.getByRole('group', { name: 'Mengenai' })).toHaveAccessibleDescription('Kesalahan: Pilih kategori.')
  })

  it('carries the follow-up field in the form, so that it is sent without JavaScript', () => {
    renderUi(<RadioGroup name="kategori" label="Mengenai" options={options} />)
    expect(screen.getByLabelText('Sebutkan')).toBeInTheDocument()
  })
})

describe('CheckboxGroup', () => {
  it('keeps every tick that was sent', () => {
    renderUi(<CheckboxGroup name="jenisDugaan" label="Jenis dugaan" options={options} defaultValues={['OPD', 'LAIN']} />)
    for (const box of screen.getAllByRole('checkbox')) expect(box).toBeChecked()
  })
})

describe('Checkbox', () => {
  it('stands in a question of its own and is required when asked', () => {
    renderUi(
      <ChoiceFieldset id="pernyataan" label="Pernyataan">
        <Checkbox name="pernyataan" label="Saya melapor dengan iktikad baik." required />
      </ChoiceFieldset>,
    )
    expect(screen.getByRole('checkbox', { name: 'Saya melapor dengan iktikad baik.' })).toBeRequired()
  })
})
