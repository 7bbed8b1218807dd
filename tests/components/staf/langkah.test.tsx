import { describe, expect, it } from '@jest/globals'
import { fireEvent, screen, within } from '@testing-library/react'
import { Refusal } from '@/components/staf/langkah/Refusal'
import { StepButtons } from '@/components/staf/langkah/StepButtons'
import { StepForm } from '@/components/staf/langkah/StepForm'
import { TextArea } from '@/components/ui/TextArea'
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

describe('a step that cannot be taken back', () => {
  const ask = (langkah: string) => async () =>
    refused({
      code: 'UNCONFIRMED',
      details: ['BERNOMOR', 'KABAR_PELAPOR', 'KABAR_SEKRETARIS'],
      values: { langkah: [langkah], simpulan: ['Tiga temuan'] },
    })

  it('asks on its page with everything typed, and the same form answers', async () => {
    renderUi(
      <StepForm action={ask('FINALKAN_LHP')} langkah="FINALKAN_LHP" target={target} allowed submit="Tanda tangani LHP">
        {(bag) => <TextArea {...bag.field('simpulan')} label="Simpulan" />}
      </StepForm>,
    )
    fireEvent.click(screen.getByRole('button', { name: 'Tanda tangani LHP' }))
    const box = await screen.findByRole('group', { name: 'Tanda tangani LHP: pastikan dahulu' })
    expect(box).toHaveFocus()
    expect(
      within(box)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([
      'Naskah mendapat nomor. Naskah yang sudah bernomor tidak dapat diubah atau dihapus.',
      'Yang mendapat kabar: pelapor, Sekretaris.',
    ])
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    expect(screen.getByLabelText('Simpulan')).toHaveValue('Tiga temuan')
    const form = within(box).getByRole('button', { name: 'Ya, tanda tangani LHP' }).closest('form') as HTMLFormElement
    expect(Object.fromEntries(new FormData(form))).toMatchObject({
      langkah: 'FINALKAN_LHP',
      simpulan: 'Tiga temuan',
      setuju: 'BERNOMOR KABAR_PELAPOR KABAR_SEKRETARIS',
    })
  })

  it('asks beside its own button, not beside the others of the case', async () => {
    const pilihan = (['PARAF_LHP_IRBAN', 'FINALKAN_LHP'] as const).map((langkah) => ({ langkah, halaman: null, senyap: false }))
    renderUi(<StepButtons action={ask('FINALKAN_LHP')} target={target} pilihan={pilihan} utama={null} />)
    fireEvent.click(screen.getByRole('button', { name: 'Tanda tangani LHP' }))
    const box = await screen.findByRole('group')
    expect(within(box.closest('form') as HTMLFormElement).getByRole('button', { name: 'Ya, tanda tangani LHP' })).toBeVisible()
    expect(screen.getByRole('button', { name: 'Paraf LHP sebagai Irban' })).toBeVisible()
  })
})
