import { beforeAll, describe, expect, it, jest } from '@jest/globals'
import { fireEvent, screen } from '@testing-library/react'
import { PindaianEditor } from '@/components/staf/meja/pindaian/PindaianEditor'
import { PindaianField } from '@/components/staf/meja/pindaian/PindaianField'
import { newTempatSisipan, sisipanOf } from '@/components/staf/meja/pindaian/sisipan'
import { usePenutup } from '@/components/staf/meja/pindaian/use-penutup'
import type { PindaianState } from '@/components/staf/meja/pindaian/use-pindaian'
import type { FormBag } from '@/components/form/typed-form'
import type { PindaianTerbuka } from '@/lib/browser/pindaian/open-halaman'
import { renderUi } from '../render-ui'

const terbuka: PindaianTerbuka = { berkas: new File(['x'], 'surat.pdf'), jumlah: 2, draw: async () => undefined, close: () => undefined }
const make = jest.fn(async () => undefined)

const stateOf = (change: Partial<PindaianState> = {}): PindaianState => ({
  tahap: 'menutup',
  pindaian: terbuka,
  pasangan: null,
  centang: { kosong: false, diperiksa: false },
  galat: null,
  penutup: {} as PindaianState['penutup'],
  tick: () => undefined,
  choose: () => undefined,
  make,
  edit: () => undefined,
  drop: () => undefined,
  ...change,
})

function Editor() {
  return <PindaianEditor state={stateOf({ penutup: usePenutup() })} pindaian={terbuka} />
}

const bars = () => screen.queryAllByRole('button', { name: /^Penutup \d/ })

beforeAll(() => {
  // jsdom knows no pointers that are held.
  HTMLElement.prototype.setPointerCapture = () => undefined
})

describe('the page where a letter is covered', () => {
  it('works by keyboard alone: add, move, resize, remove, each said in words', () => {
    renderUi(<Editor />)
    fireEvent.click(screen.getByRole('button', { name: 'Tambah penutup' }))
    expect(bars()[0]).toHaveAccessibleName('Penutup 1: kiri 20%, atas 45%, lebar 60%, tinggi 6%')
    expect(bars()[0]).toHaveAccessibleDescription(/Tab.*panah.*Shift.*Delete/)
    fireEvent.keyDown(bars()[0] as HTMLElement, { key: 'ArrowUp' })
    fireEvent.keyDown(bars()[0] as HTMLElement, { key: 'ArrowRight', shiftKey: true })
    expect(bars()[0]).toHaveAccessibleName('Penutup 1: kiri 20%, atas 43%, lebar 62%, tinggi 6%')
    fireEvent.keyDown(bars()[0] as HTMLElement, { key: 'Delete' })
    expect(bars()).toEqual([])
  })

  it('gives every act a button too, for whoever can neither drag nor type', () => {
    renderUi(<Editor />)
    fireEvent.click(screen.getByRole('button', { name: 'Tambah penutup' }))
    for (const name of ['Ke kanan', 'Turun', 'Lebih lebar', 'Lebih tinggi']) fireEvent.click(screen.getByRole('button', { name }))
    expect(bars()[0]).toHaveAccessibleName('Penutup 1: kiri 22%, atas 47%, lebar 62%, tinggi 8%')
    fireEvent.click(screen.getByRole('button', { name: 'Hapus penutup' }))
    expect(bars()).toEqual([])
  })

  it('keeps the bars of each page, and counts them', () => {
    renderUi(<Editor />)
    fireEvent.click(screen.getByRole('button', { name: 'Tutup kepala surat' }))
    fireEvent.click(screen.getByRole('button', { name: 'Tutup tanda tangan' }))
    fireEvent.click(screen.getByRole('button', { name: 'Halaman berikutnya' }))
    expect(bars()).toEqual([])
    expect(screen.getByRole('status')).toHaveTextContent('Halaman 2 dari 2. 0 penutup di halaman ini, 2 seluruhnya.')
    fireEvent.click(screen.getByRole('button', { name: 'Halaman sebelumnya' }))
    expect(bars()).toHaveLength(2)
  })

  it('asks for the word that nothing needs cover only while there is no bar', () => {
    renderUi(<Editor />)
    expect(screen.getByLabelText('Tidak ada yang perlu ditutup dalam surat ini.')).toBeInTheDocument()
    fireEvent.click(screen.getByRole('button', { name: 'Tutup kepala surat' }))
    expect(screen.queryByLabelText('Tidak ada yang perlu ditutup dalam surat ini.')).not.toBeInTheDocument()
    expect(screen.getByLabelText(/^Saya sudah memeriksa: nama, alamat, dan tanda tangan/)).toBeRequired()
  })
})

describe('the field of the scan', () => {
  const bag: FormBag = {
    value: () => '',
    values: () => [],
    error: () => undefined,
    errors: [],
    field: (name) => ({ name, defaultValue: '', error: undefined }),
    secret: (name) => ({ type: 'password', name, error: undefined }),
  }
  const field = (inBrowser: boolean) =>
    renderUi(<PindaianField bag={bag} tempat={newTempatSisipan('DUMAS')} inBrowser={inBrowser} layanan="DUMAS" />)

  it('has no name where the browser seals, so that no post carries the letter', () => {
    field(true)
    expect(screen.getByLabelText('Pindaian surat')).not.toHaveAttribute('name')
    expect(screen.getByText(/hanya menerima salinan yang Anda tutupi di sini/)).toBeInTheDocument()
  })

  it('says where it cannot, that handlers get no copy', () => {
    field(false)
    expect(screen.getByLabelText('Pindaian surat')).toHaveAttribute('name', 'pindaian')
    expect(screen.getByText(/tidak dapat membuat salinan untuk petugas/)).toBeInTheDocument()
  })

  it.each([
    ['kosong', 'SURAT', { pindaian: 'pindaian.wajib' }],
    ['kosong', 'TELEPON', {}],
    ['menutup', 'TELEPON', { pindaian: 'pindaian.belum' }],
    ['siap', 'SURAT', {}],
  ] as const)('at %s for %s wants %j', (tahap, cara, wanted) => {
    const form = new FormData()
    form.set('cara', cara)
    expect(sisipanOf({ tahap, pasangan: null }, 'DUMAS').faults(form)).toEqual(wanted)
  })
})
