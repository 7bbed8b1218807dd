import { beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import type { AmplopDibuka, AmplopTertutup } from '@/lib/browser/open-amplop'
import { IdentitasSlip } from '@/components/staf/identitas/IdentitasSlip'
import { renderUi } from '../render-ui'

const order: string[] = []
const dibuka = (values: Partial<AmplopDibuka>): AmplopDibuka => ({
  urutan: 1,
  asal: 'LAPORAN',
  at: '2026-11-18T02:00:00.000Z',
  data: { nama: 'Nama Pertama', alamat: 'Jalan Satu 1' },
  ...values,
})
const SATU = dibuka({})
const BENAR = dibuka({ urutan: 2, asal: 'PERBAIKAN', at: '2026-11-20T02:00:00.000Z', data: { nama: 'Nama Benar', alamat: 'Jalan Dua 2' } })
const ASING = dibuka({
  urutan: 99,
  asal: 'TANPA_CATATAN',
  at: '2026-11-21T02:00:00.000Z',
  data: { nama: 'Orang Lain', alamat: 'Jalan Palsu 9' },
})
let opened: readonly AmplopDibuka[] = [SATU]

jest.mock('@/lib/browser/open-amplop', () => ({
  unwrapForOpening: async (_bungkus: string, passphrase: string) => {
    order.push('kunci')
    return passphrase === 'benar' ? 'AGE-SECRET-KEY-1' : null
  },
  openAmplop: async (_tertutup: AmplopTertutup, identity: string) => {
    order.push(`buka ${identity}`)
    return { ok: true, data: opened }
  },
}))

// Read only now, so that they find the stand-in above.
let BukaIdentitas: typeof import('@/components/staf/identitas/BukaIdentitas').BukaIdentitas
let CetakAmplop: typeof import('@/components/staf/identitas/CetakAmplop').CetakAmplop
beforeAll(async () => {
  ;({ BukaIdentitas } = await import('@/components/staf/identitas/BukaIdentitas'))
  ;({ CetakAmplop } = await import('@/components/staf/identitas/CetakAmplop'))
})

const open = async () => {
  order.push('server')
  return { ok: true as const, data: { pembukaanId: 'p', akarId: 'a', amplop: [] } }
}
const print = async () => ({ ok: true as const, data: { kode: 'K', nama: 'N', at: '2026-11-18T02:00:00.000Z' } })
const target = { pengaduanId: 'a'.repeat(32), versi: 1, terakhir: [] }
const props = { open, print, target, wilayah: {}, bungkus: 'Ym9la3Vz' }

beforeEach(() => {
  order.length = 0
  opened = [SATU]
})

function press(button: RegExp, sandi: string) {
  fireEvent.change(screen.getByLabelText(/^Kata sandi kunci Anda/), { target: { value: sandi } })
  fireEvent.click(screen.getByRole('button', { name: button }))
}

describe('an opening', () => {
  it('with a wrong passphrase asks the server for nothing; with the right one the key comes first', async () => {
    renderUi(<BukaIdentitas {...props} />)
    press(/^Buka identitas/, 'salah')
    await screen.findByText(/Belum ada yang dibuka dan belum ada pembukaan yang dicatat/)
    expect(order).toEqual(['kunci'])
    press(/^Buka identitas/, 'benar')
    await screen.findByText('Nama Pertama')
    expect(order).toEqual(['kunci', 'kunci', 'server', 'buka AGE-SECRET-KEY-1'])
    expect(document.body.innerHTML).not.toContain('AGE-SECRET-KEY')
  })

  it('without a key of his own in force asks for nothing either', async () => {
    renderUi(<BukaIdentitas {...props} bungkus={null} />)
    press(/^Buka identitas/, 'benar')
    await screen.findByText(/belum mempunyai kunci/)
    expect(order).toEqual([])
  })
})

describe('an opened identity', () => {
  const show = (amplop: readonly AmplopDibuka[]) =>
    renderUi(<IdentitasSlip amplop={amplop} wilayah={{}} timer={null} onClose={() => undefined} print={null} />)

  it('of one envelope is shown as it always was', () => {
    show([SATU])
    expect(screen.getByText('Nama Pertama')).toBeInTheDocument()
    expect(screen.queryByText(/Amplop pertama/)).toBeNull()
  })

  it('of several shows each with origin and date, the first as the first, and warns of one nobody asked for', () => {
    show([SATU, BENAR, ASING])
    expect(screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual([
      'Amplop pertama. Dikirim bersama laporan, 18 November 2026, 09.00 WIB',
      'Perbaikan yang diminta pelapor, 20 November 2026, 09.00 WIB',
      'Tidak tercatat asalnya, 21 November 2026, 09.00 WIB',
    ])
    for (const nama of ['Nama Pertama', 'Nama Benar', 'Orang Lain']) expect(screen.getByText(nama)).toBeInTheDocument()
    expect(screen.getByText(/Jangan memakainya/)).toBeInTheDocument()
  })
})

describe('the label of an envelope', () => {
  it('asks which address when they differ, and prints none before', async () => {
    opened = [SATU, BENAR]
    renderUi(<CetakAmplop {...props} nomor="700/1" />)
    press(/^Buka alamat/, 'benar')
    const choice = await screen.findByRole('button', { name: /^Perbaikan yang diminta pelapor.*Jalan Dua 2/ })
    expect(screen.queryByRole('button', { name: 'Cetak label' })).toBeNull()
    fireEvent.click(choice)
    await waitFor(() => expect(screen.getByRole('button', { name: 'Cetak label' })).toBeInTheDocument())
    expect(screen.getByText('Jalan Dua 2')).toBeInTheDocument()
    expect(screen.queryByText('Jalan Satu 1')).toBeNull()
  })

  it('takes the one address without a question', async () => {
    renderUi(<CetakAmplop {...props} nomor="700/1" />)
    press(/^Buka alamat/, 'benar')
    expect(await screen.findByRole('button', { name: 'Cetak label' })).toBeInTheDocument()
  })
})
