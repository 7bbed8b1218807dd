import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { act, fireEvent, screen } from '@testing-library/react'
import { UnduhLink } from '@/components/ui/UnduhLink'
import { renderUi } from '../render-ui'

type Answer = Readonly<{ status: number; headers: Readonly<Record<string, string>>; body?: string }>

const PLAIN = { 'Content-Type': 'text/plain; charset=utf-8' }
const BERKAS: Answer = {
  status: 200,
  headers: { 'Content-Type': 'application/pdf', 'Content-Disposition': 'attachment; filename="buku-wbs-2026.pdf"' },
}
const ALAMAT = '/staf/buku-pengaduan/pdf?tahun=2026'

let answers: ((answer: Answer | Error) => void)[] = []
let asked: string[] = []
let saved: string[] = []

/** The test browser knows no Response. */
const responseOf = ({ status, headers, body = '' }: Answer) =>
  ({
    ok: status < 400,
    status,
    headers: { get: (name: string) => headers[name] ?? null },
    text: async () => body,
    blob: async () => new Blob([body]),
  }) as unknown as Response

beforeEach(() => {
  jest.useFakeTimers()
  answers = []
  asked = []
  saved = []
  globalThis.fetch = (href) => {
    asked.push(String(href))
    return new Promise((resolve, reject) =>
      answers.push((answer) => (answer instanceof Error ? reject(answer) : resolve(responseOf(answer)))),
    )
  }
  URL.createObjectURL = () => 'blob:uji'
  URL.revokeObjectURL = () => undefined
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download)
  })
})
afterEach(() => {
  jest.restoreAllMocks()
  jest.useRealTimers()
})

const link = () => screen.getByRole('link', { name: 'Unduh PDF' })
const click = () => act(async () => void fireEvent.click(link()))
const arrive = (answer: Answer | Error) => act(async () => answers.shift()?.(answer))

describe('a link to a file that takes seconds to make', () => {
  it('is the plain link as long as nobody presses it, and for a click that opens another tab', async () => {
    renderUi(<UnduhLink href={ALAMAT}>Unduh PDF</UnduhLink>)
    expect(link()).toHaveAttribute('href', ALAMAT)
    document.addEventListener('click', (event) => event.preventDefault(), { once: true })
    await act(async () => void fireEvent.click(link(), { ctrlKey: true }))
    expect(asked).toEqual([])
  })

  it('counts the seconds, asks once however often it is pressed, and saves the file under its name', async () => {
    renderUi(<UnduhLink href={ALAMAT}>Unduh PDF</UnduhLink>)
    await click()
    await act(async () => jest.advanceTimersByTime(3_000))
    expect(screen.getByText('Sedang disusun, 3 detik')).toBeVisible()
    expect(screen.getByRole('progressbar')).toBeVisible()
    expect(screen.getByRole('status')).toHaveAttribute('aria-live', 'polite')
    await click()
    expect(asked).toEqual([ALAMAT])
    await arrive(BERKAS)
    expect(saved).toEqual(['buku-wbs-2026.pdf'])
    expect(screen.getByRole('status')).toHaveTextContent('Berkas sudah diunduh.')
    expect(screen.queryByRole('progressbar')).toBeNull()
  })

  it.each([403, 413, 429, 503])('shows a refusal (%s) in the words it came with, and can be pressed again', async (status) => {
    renderUi(<UnduhLink href={ALAMAT}>Unduh PDF</UnduhLink>)
    await click()
    await arrive({ status, headers: PLAIN, body: `Ditolak karena ${status}.` })
    expect(screen.getByRole('alert')).toHaveTextContent(`Ditolak karena ${status}.`)
    expect(saved).toEqual([])
    await click()
    expect(screen.queryByRole('alert')).toBeNull()
    await arrive(BERKAS)
    expect(saved).toEqual(['buku-wbs-2026.pdf'])
  })

  it('says so when the line breaks', async () => {
    renderUi(<UnduhLink href={ALAMAT}>Unduh PDF</UnduhLink>)
    await click()
    await arrive(new TypeError('Failed to fetch'))
    expect(screen.getByRole('alert')).toHaveTextContent('Sambungan terputus sebelum berkas selesai. Coba lagi.')
    expect(link()).not.toHaveAttribute('aria-disabled')
  })
})
