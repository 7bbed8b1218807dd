import { describe, expect, it } from '@jest/globals'
import { act, fireEvent, screen } from '@testing-library/react'
import { SubmitButton } from '@/components/ui/SubmitButton'
import { renderUi } from '../render-ui'

describe('SubmitButton', () => {
  it('sends once, however often it is clicked while the first is on its way', async () => {
    let sent = 0
    let finish = () => {}
    const send = () => {
      sent += 1
      return new Promise<void>((resolve) => (finish = resolve))
    }
    renderUi(
      <form action={send}>
        <SubmitButton pendingLabel="Sedang dikirim">Kirim laporan</SubmitButton>
      </form>,
    )
    await act(async () => fireEvent.click(screen.getByRole('button')))
    expect(screen.getByRole('button', { name: 'Sedang dikirim' })).toHaveAttribute('aria-disabled', 'true')
    await act(async () => fireEvent.click(screen.getByRole('button')))
    expect(sent).toBe(1)
    await act(async () => finish())
    expect(screen.getByRole('button', { name: 'Kirim laporan' })).not.toHaveAttribute('aria-disabled')
  })
})
