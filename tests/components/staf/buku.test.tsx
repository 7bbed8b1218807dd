import { expect, it } from '@jest/globals'
import { screen, within } from '@testing-library/react'
import { BukuTable } from '@/components/staf/buku/BukuTable'
import { KOLOM_BUKU, type BarisBuku, type KolomBuku, type Sel } from '@/lib/domain/buku/kolom'
import { renderUi } from '../render-ui'

const sel = (values: Partial<Record<KolomBuku, Sel>>) =>
  ({ ...Object.fromEntries(KOLOM_BUKU.map((kolom) => [kolom, []])), ...values }) as BarisBuku['sel']

it('the register draws 21 columns, sealed cells as bars, and marks a line that was set right', () => {
  const values = {
    register: [{ jenis: 'teks', isi: '018/WBS/XI/2026' }],
    isi: 'TERSEGEL',
    status: [{ jenis: 'teks', isi: 'Proses' }],
  } as const
  renderUi(
    <BukuTable
      judul="Buku"
      terbuka={new Set()}
      baris={[
        { pengaduanId: 'a', nomorRegister: 'n', baris: 1, dikoreksi: true, sel: sel(values) },
        { pengaduanId: 'a', nomorRegister: 'n', baris: 2, dikoreksi: false, sel: sel(values) },
      ]}
    />,
  )
  expect(screen.getAllByRole('columnheader')).toHaveLength(21)
  const [, old, current] = screen.getAllByRole('row')
  expect(within(old as HTMLElement).getByText(/Dikoreksi/)).toBeInTheDocument()
  expect(within(current as HTMLElement).queryByText(/Dikoreksi/)).toBeNull()
  expect(within(current as HTMLElement).getByText('tersegel')).toBeInTheDocument()
})

it('the register number leads to the case for whoever may open it, and is plain text for others', () => {
  const baris = ['a', 'b'].map((pengaduanId) => ({
    pengaduanId,
    nomorRegister: `nomor-${pengaduanId}`,
    baris: 1,
    dikoreksi: false,
    sel: sel({ register: [{ jenis: 'teks', isi: `nomor-${pengaduanId}` }] }),
  }))
  renderUi(<BukuTable judul="Buku" terbuka={new Set(['a'])} baris={baris} />)
  expect(screen.getByRole('link', { name: 'nomor-a' })).toHaveAttribute('href', expect.stringContaining('/staf/pengaduan/a'))
  expect(screen.queryByRole('link', { name: 'nomor-b' })).toBeNull()
})
