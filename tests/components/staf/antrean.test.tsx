import { describe, expect, it } from '@jest/globals'
import { screen, within } from '@testing-library/react'
import { AntreanTable, type BarisView } from '@/components/staf/antrean/AntreanTable'
import { INITIAL_STATE } from '@/lib/domain/action-state'
import { renderUi } from '../render-ui'
import { contohKasus } from './kasus-contoh'

const { tenggat } = contohKasus()

const baris = (change: Partial<BarisView>): BarisView => ({
  id: 'a'.repeat(32),
  layanan: 'WBS',
  versi: 2,
  nomorTiket: 'WBS-9M2R-K7C4',
  judul: 'Warga diminta membayar',
  mengenai: 'Desa Sungai Tendang',
  status: 'DIVERIFIKASI',
  keberatan: false,
  tenggat,
  umur: 2,
  pemegang: 'Demo Verifikator',
  langkah: 'PERIKSA_BERKAS',
  ...change,
})

function renderRow(change: Partial<BarisView> = {}) {
  renderUi(<AntreanTable baris={[baris(change)]} saya="Demo Verifikator" action={async () => INITIAL_STATE} />)
  return within(screen.getAllByRole('row')[1] ?? document.body)
}

describe('a row of the queue', () => {
  it('leads to the case and says how much time is left, in words and a date', () => {
    const row = renderRow()
    expect(row.getByRole('link', { name: 'WBS-9M2R-K7C4' })).toHaveAttribute('href', `/staf/pengaduan/${'a'.repeat(32)}`)
    expect(row.getByText('Sisa 1 hk')).toBeVisible()
    expect(row.getByText('23 Nov')).toHaveAttribute('datetime', '2026-11-23')
    expect(row.getByText('Saya')).toBeVisible()
  })

  it('says late in words', () => {
    const late = tenggat && { ...tenggat, hitungan: { ...tenggat.hitungan, sisa: 0, lewat: 2 } }
    expect(renderRow({ tenggat: late }).getByText('Lewat 2 hk')).toBeVisible()
  })

  it('lets a registered case be taken with one press named after it', () => {
    expect(
      renderRow({ langkah: 'AMBIL', status: 'TERDAFTAR', pemegang: null }).getByRole('button', { name: 'Ambil WBS-9M2R-K7C4' }),
    ).toBeVisible()
  })

  it('shows no title to a post that does not read the report', () => {
    expect(renderRow({ judul: null, mengenai: null }).getByText('Judul tidak dibuka untuk Anda')).toBeVisible()
  })
})
