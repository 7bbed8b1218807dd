import { describe, expect, it } from '@jest/globals'
import { screen } from '@testing-library/react'
import { CodeReveal } from '@/components/ui/CodeReveal'
import { KeyValue } from '@/components/ui/KeyValue'
import { Riwayat } from '@/components/ui/Riwayat'
import { Bar, Sealed } from '@/components/ui/Sealed'
import { Slip } from '@/components/ui/Slip'
import { TextInput } from '@/components/ui/TextInput'
import { renderUi } from '../render-ui'

describe('sealed values', () => {
  it('are read as the word "tersegel", whatever they hide', () => {
    renderUi(<KeyValue items={[{ label: 'NIK', value: <Bar size="long" /> }]} />)
    expect(screen.getByRole('definition')).toHaveTextContent('tersegel')
  })

  it('say who may read them before the first field', () => {
    renderUi(
      <Sealed>
        <TextInput name="nama" label="Nama lengkap" />
      </Sealed>,
    )
    expect(screen.getByRole('group', { name: 'Tersegel: hanya dibaca Pemegang Identitas' })).toBeVisible()
  })
})

describe('Slip', () => {
  it('is a region named by its own head', () => {
    renderUi(
      <Slip title="Tanda terima" footer="Tanpa nama Anda.">
        <p>isi</p>
      </Slip>,
    )
    expect(screen.getByRole('region', { name: 'Tanda terima' })).toHaveTextContent('Tanpa nama Anda.')
  })
})

describe('CodeReveal', () => {
  it('keeps the code closed until it is asked for', () => {
    renderUi(<CodeReveal label="Kode akses" note="Hanya di halaman ini." groups={['4TDH', '8RW2', 'M6KC', 'Q1Z7']} />)
    expect(screen.getByText('4TDH')).not.toBeVisible()
    expect(screen.getByText('Tampilkan kode akses')).toBeInTheDocument()
  })
})

describe('Riwayat', () => {
  it('draws what is done, what runs and what comes differently', () => {
    renderUi(
      <Riwayat
        items={[
          { key: '3', title: 'Dijawab', state: 'next' },
          { key: '2', title: 'Ditindaklanjuti', state: 'now' },
          { key: '1', title: 'Terkirim' },
        ]}
      />,
    )
    expect(screen.getAllByRole('listitem').map((item) => item.className)).toEqual(['next', 'now', ''])
  })
})
