import { describe, expect, it } from '@jest/globals'
import { screen } from '@testing-library/react'
import { Refusal } from '@/components/staf/langkah/Refusal'
import { INITIAL_STATE, type ActionState } from '@/lib/domain/action-state'
import { renderUi } from '../render-ui'

const target = {
  pengaduanId: 'a'.repeat(32),
  versi: 6,
  terakhir: [
    { key: '3', judul: 'Jawaban diajukan', oleh: 'Demo Irban Khusus', waktu: '24 November 2026' },
    { key: '2', judul: 'Jawaban ditulis', oleh: 'Demo Irban Khusus', waktu: '24 November 2026' },
    { key: '1', judul: 'Penyusunan jawaban dimulai', oleh: 'Demo Irban Khusus', waktu: '23 November 2026' },
  ],
}

const refused = (state: Partial<ActionState>): ActionState => ({ ...INITIAL_STATE, attempt: 1, ...state })

describe('a refused step', () => {
  it('that lost a race tells what happened since its page was opened, and where to look', () => {
    renderUi(<Refusal state={refused({ code: 'CONFLICT', values: { versi: ['4'] } })} target={target} />)
    expect(screen.getByRole('alert')).toHaveTextContent('Pengaduan ini sudah berubah sejak halaman Anda dibuka')
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Jawaban diajukan, Demo Irban Khusus, 24 November 2026',
      'Jawaban ditulis, Demo Irban Khusus, 24 November 2026',
    ])
    expect(screen.getByRole('link', { name: 'Muat ulang pengaduan' })).toHaveAttribute('href', `/staf/pengaduan/${target.pengaduanId}`)
  })

  it('names the missing condition in words', () => {
    renderUi(<Refusal state={refused({ code: 'GUARD_FAILED', details: ['TIM_CUKUP'] })} target={target} />)
    expect(screen.getByRole('listitem')).toHaveTextContent('tim belum cukup')
  })

  it('that is not theirs gets a clear sentence', () => {
    renderUi(<Refusal state={refused({ code: 'FORBIDDEN' })} target={target} />)
    expect(screen.getByRole('alert')).toHaveTextContent('Anda tidak berwenang melakukan langkah ini')
  })

  it('leaves faults of fields to the summary', () => {
    renderUi(<Refusal state={refused({ code: 'INVALID_INPUT', fieldErrors: { catatan: 'catatan.wajib' } })} target={target} />)
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })
})
