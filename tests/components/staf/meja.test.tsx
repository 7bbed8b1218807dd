import { describe, expect, it } from '@jest/globals'
import { screen } from '@testing-library/react'
import { CatatForm } from '@/components/staf/meja/CatatForm'
import { CatatSp4nForm } from '@/components/staf/meja/CatatSp4nForm'
import { CatatWbsForm } from '@/components/staf/meja/CatatWbsForm'
import { INITIAL_LAPORAN_STATE } from '@/lib/domain/lapor/laporan-state'
import { renderUi } from '../render-ui'

const bersama = {
  action: async () => INITIAL_LAPORAN_STATE,
  kunciKirim: 'k'.repeat(22),
  pilihan: { samaran: 'kumbang_meja', hariIni: '2026-11-25', opd: [], desa: [], kecamatan: [] },
}
const penyegel = { pemegang: 'age1contoh', pemulihan: 'age1contoh', tanpaPemegang: [] }

const MEJA = [
  ['WBS', <CatatWbsForm {...bersama} key="wbs" penyegel={penyegel} />],
  ['Dumas', <CatatForm {...bersama} key="dumas" penyegel={penyegel} />],
  ['SP4N', <CatatSp4nForm {...bersama} key="sp4n" />],
] as const

describe('the desk of', () => {
  it.each(MEJA)('%s asks when it came, in the zone of the office, and draws a name', (_nama, form) => {
    renderUi(form)
    expect(screen.getByLabelText(/^Jam terima \(WI(B|TA|T)\)/)).toHaveAttribute('type', 'time')
    expect(screen.getByLabelText(/^Tanggal terima/)).toHaveValue('2026-11-25')
    expect(screen.getByDisplayValue('kumbang_meja')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Catat pengaduan' })).toBeEnabled()
  })
})
