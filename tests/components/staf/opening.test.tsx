import { afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { act, fireEvent, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { renderUi } from '../render-ui'

const SECOND = 1000
const GAMBAR = 'blob:gambar-asli'
const amplop = [
  { urutan: 1, asal: 'LAPORAN' as const, at: '2026-11-18T02:00:00.000Z', data: { nama: 'Nama Pertama', alamat: 'Jalan Satu 1' } },
]
const asli = { gambar: new Blob(['x'], { type: 'image/png' }), nama: 'foto.png', cocok: true }
const gate: { wait: Promise<void> } = { wait: Promise.resolve() }

jest.mock('@/lib/browser/open-amplop', () => ({
  unwrapForOpening: async () => 'AGE-SECRET-KEY-1',
  openAmplop: async () => gate.wait.then(() => ({ ok: true, data: amplop })),
}))
jest.mock('@/lib/browser/open-asli', () => ({ openAsli: async () => gate.wait.then(() => ({ ok: true, data: asli })) }))

const open = async () => ({ ok: true as const, data: { pembukaanId: 'p', akarId: 'a', amplop: [] } })
const openGambar = async () => ({
  ok: true as const,
  data: { akarId: 'a', field: 'asli', amplop: [], isi: '', context: '', jenis: 'image/png', sidik: '' },
})
const print = async () => ({ ok: true as const, data: { kode: 'K', nama: 'N', at: '2026-11-18T02:00:00.000Z' } })
const target = { pengaduanId: 'a'.repeat(32), versi: 1, terakhir: [] }
const shared = { target, bungkus: 'Ym9la3Vz' }

type Case = Readonly<{ form: () => ReactNode; buka: RegExp; isi: () => HTMLElement | null; tutup: string; kabar: string }>
const cases: Record<string, Case> = {}

// Read only now, so that they find the stand-ins above.
beforeAll(async () => {
  const { BukaIdentitas } = await import('@/components/staf/identitas/BukaIdentitas')
  const { CetakAmplop } = await import('@/components/staf/identitas/CetakAmplop')
  const { BukaAsli } = await import('@/components/staf/asli/BukaAsli')
  cases['an identity'] = {
    form: () => <BukaIdentitas {...shared} open={open} print={print} wilayah={{}} />,
    buka: /^Buka identitas/,
    isi: () => screen.queryByText('Nama Pertama'),
    tutup: 'Tutup identitas sekarang',
    kabar: 'Identitas sudah ditutup kembali.',
  }
  cases['an original'] = {
    form: () => <BukaAsli {...shared} open={openGambar} buktiId="b" judul="Berkas 1" />,
    buka: /^Buka berkas asli/,
    isi: () => screen.queryByRole('img'),
    tutup: 'Tutup berkas',
    kabar: 'Berkas asli sudah ditutup kembali.',
  }
  cases['an envelope to print'] = {
    form: () => <CetakAmplop {...shared} open={open} print={print} wilayah={{}} nomor="700/1" />,
    buka: /^Buka alamat/,
    isi: () => screen.queryByText('Jalan Satu 1'),
    tutup: 'Tutup alamat',
    kabar: 'Identitas sudah ditutup kembali.',
  }
})

const made: string[] = []
const revoked: string[] = []
beforeEach(() => {
  made.length = 0
  revoked.length = 0
  gate.wait = Promise.resolve()
  Object.assign(URL, {
    createObjectURL: () => (made.push(GAMBAR), GAMBAR),
    revokeObjectURL: (url: string) => revoked.push(url),
  })
  jest.useFakeTimers()
})
afterEach(() => void jest.useRealTimers())

const settle = () => act(async () => jest.advanceTimersByTimeAsync(0))
const pass = (seconds: number) => act(async () => jest.advanceTimersByTimeAsync(seconds * SECOND))
const leave = () => act(() => void window.dispatchEvent(new Event('pagehide')))

async function press({ buka }: Case) {
  fireEvent.change(screen.getByLabelText(/^Kata sandi kunci Anda/), { target: { value: 'benar' } })
  fireEvent.click(screen.getByRole('button', { name: buka }))
  await settle()
}

describe.each(['an identity', 'an original', 'an envelope to print'])('%s, once opened', (name) => {
  const nothingLeft = ({ isi, kabar }: Case) => {
    expect(isi()).toBeNull()
    expect(screen.queryByRole('timer')).toBeNull()
    expect(screen.getByRole('status')).toHaveTextContent(kabar)
    expect(revoked).toEqual(made)
  }
  async function openIt() {
    const one = cases[name]!
    const page = renderUi(one.form())
    await press(one)
    expect(one.isi()).not.toBeNull()
    return { one, page }
  }

  it('shows the time it has left', async () => {
    await openIt()
    expect(screen.getByRole('timer')).toHaveTextContent('tersisa 5.00')
    await pass(61)
    expect(screen.getByRole('timer')).toHaveTextContent('tersisa 3.59')
  })

  it('closes at the end of its time, not before', async () => {
    const { one } = await openIt()
    await pass(299)
    expect(one.isi()).not.toBeNull()
    await pass(1)
    nothingLeft(one)
  })

  it('closes when the page is left, which the browser may keep for its back button', async () => {
    const { one } = await openIt()
    leave()
    nothingLeft(one)
  })

  it('closes by hand', async () => {
    const { one } = await openIt()
    fireEvent.click(screen.getByRole('button', { name: one.tutup }))
    nothingLeft(one)
  })

  it('lets nothing stand when another page takes its place', async () => {
    const { page } = await openIt()
    page.unmount()
    expect(revoked).toEqual(made)
  })

  it('is never shown when the page was left while the key was still at work', async () => {
    const one = cases[name]!
    let release = () => undefined as void
    gate.wait = new Promise((resolve) => (release = resolve))
    renderUi(one.form())
    await press(one)
    leave()
    release()
    await settle()
    nothingLeft(one)
  })
})
