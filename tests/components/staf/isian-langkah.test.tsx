import { expect, it } from '@jest/globals'
import { fireEvent, screen } from '@testing-library/react'
import { DistribusiForm } from '@/components/staf/dumas/DistribusiForm'
import { SuratTugasForm } from '@/components/staf/langkah/SuratTugasForm'
import { INITIAL_STATE } from '@/lib/domain/action-state'
import { renderUi } from '../render-ui'

const step = { action: async () => INITIAL_STATE, allowed: true, target: { pengaduanId: 'a'.repeat(32), versi: 6, terakhir: [] } } as const

it('who leads is not offered beside himself, whoever is chosen', () => {
  const bidang = ['Satu', 'Dua', 'Tiga'].map((nama) => ({ id: nama.toLowerCase(), nama: `Bidang ${nama}` }))
  renderUi(<DistribusiForm {...step} langkah="DISTRIBUSIKAN" bidang={bidang} usul="satu" />)
  const beside = () => screen.getAllByRole('checkbox').map((box) => (box as HTMLInputElement).value)
  expect(beside()).toEqual(['dua', 'tiga'])
  fireEvent.change(screen.getByRole('combobox'), { target: { value: 'tiga' } })
  expect(beside()).toEqual(['satu', 'dua'])
})

it('a task that begins or ends at a weekend is said to, by the name of the day, and on a working day nothing is', () => {
  const preset = { dasar: [], tembusan: [] }
  renderUi(<SuratTugasForm {...step} langkah="SUSUN_SURAT_TUGAS" calon={[]} netral preset={preset} konsep={null} />)
  const set = (id: string, value: string) => fireEvent.change(document.getElementById(id) ?? document.body, { target: { value } })
  const said = () => screen.queryAllByText(/bukan hari kerja/).map(({ textContent }) => textContent)
  expect(said()).toEqual([])
  set('mulai', '2026-11-30')
  set('selesai', '2026-12-06')
  expect(said()).toEqual([expect.stringContaining('hari Minggu')])
  set('selesai', '2026-12-07')
  expect(said()).toEqual([])
})
