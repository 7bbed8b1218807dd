import { beforeAll, describe, expect, it } from '@jest/globals'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { Formulir } from '@/components/lapor/Formulir'
import { TEKS_KABAR_TELEPON } from '@/lib/domain/alamat-kabar'
import { INITIAL_LAPORAN_STATE } from '@/lib/domain/lapor/laporan-state'
import { renderUi } from '../render-ui'

const pilihan = {
  opd: [{ label: 'Perangkat daerah', options: [{ value: 'opd-uji', label: 'Dinas Uji' }] }],
  desa: [
    { label: 'Satu', options: [{ value: '62.01.01.2001', label: 'Desa Satu' }] },
    { label: 'Dua', options: [{ value: '62.01.02.2001', label: 'Desa Dua' }] },
  ],
  kecamatan: [
    { value: '62.01.01', label: 'Kecamatan Satu' },
    { value: '62.01.02', label: 'Kecamatan Dua' },
  ],
  samaran: 'ulin_3',
  hariIni: '2026-11-25',
}

const props = {
  layanan: 'WBS',
  action: async () => INITIAL_LAPORAN_STATE,
  penyegel: { pemegang: 'age1contoh', pemulihan: 'age1contoh', tanpaPemegang: [] },
  pilihan,
  kunciKirim: '0'.repeat(32),
  pemda: 'Pemerintah Kabupaten Contoh',
  akun: null,
} as const

const field = (name: string) => document.querySelector<HTMLInputElement>(`[name=${name}]`) ?? document.createElement('input')
const isi = (values: Readonly<Record<string, string>>) => {
  for (const [name, value] of Object.entries(values)) fireEvent.change(field(name), { target: { value } })
}
const klik = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const pilih = (name: string, value: string) => fireEvent.click(document.querySelector(`[name=${name}][value=${value}]`) ?? document.body)
const judul = () => screen.getByRole('heading', { level: 1 })
/** The rules may still be on their way: a press is answered when the next screen is there. */
const lanjut = async (name: string, ke: string) => {
  klik(name)
  await screen.findByRole('heading', { level: 1, name: ke })
}

beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined
})

it('asks whether the telephone is for notices only where the office sends short messages, and says the very message', () => {
  const tick = () => document.querySelector('[name=kabarTelepon]')
  const { unmount } = renderUi(<Formulir {...props} />)
  expect(tick()).toBeNull()
  unmount()
  renderUi(<Formulir {...props} pilihan={{ ...pilihan, pesan: true }} />)
  expect(tick()?.closest('fieldset')).toHaveTextContent(TEKS_KABAR_TELEPON)
})

describe('the screens of a form', () => {
  it('lead from who he is to everything he said, each judged when it is left and read from its heading', async () => {
    renderUi(<Formulir {...props} />)
    klik('Lanjut ke kontak')
    expect(await screen.findByRole('alert')).toHaveTextContent('Nama')
    isi({ nama: 'Siti Penandanama', nik: '6201990101900001', pekerjaan: 'PETANI' })
    pilih('jenisKelamin', 'PEREMPUAN')
    await lanjut('Lanjut ke kontak', 'Kontak dan jawaban')
    expect(document.activeElement).toBe(judul())

    const desa = () =>
      within(field('desa'))
        .getAllByRole('option')
        .map(({ textContent }) => textContent)
    expect(desa()).toEqual(['Pilih desa atau kelurahan', 'Desa Satu', 'Desa Dua'])
    isi({ telepon: '0811 0000 0012', alamat: 'Jalan Contoh 1', kecamatan: '62.01.02' })
    expect(desa()).toEqual(['Pilih desa atau kelurahan', 'Desa Dua'])
    isi({ desa: '62.01.02.2001' })
    pilih('kirimJawaban', 'SUREL')
    klik('Lanjut ke kejadian')
    await waitFor(() => expect(document.getElementById('kabarSurel-salah')).toHaveTextContent('beri tanda di sini'))
    pilih('kirimJawaban', 'HALAMAN')
    await lanjut('Lanjut ke kejadian', 'Apa yang terjadi')

    isi({ isi: 'Saya, Siti, diminta membayar di Kantor Desa Contoh sejak Oktober 2026. Telepon saya 0812-3456-7890.' })
    expect(screen.getByText(/Nama yang Anda isi/)).toHaveTextContent('Siti')
    expect([field('kapan').value, field('dimana').value]).toEqual(['sejak Oktober 2026', 'Kantor Desa Contoh'])
    klik('Saya tidak tahu Di mana terjadi?')
    expect(field('dimana').value).toBe('tidak tahu')
    await lanjut('Lanjut ke pihak yang dilaporkan', 'Siapa yang dilaporkan')
    expect(field('judul').value).toBe('Saya, Siti, diminta membayar di Kantor Desa Contoh sejak Oktober 2026')
    isi({ judul: 'Pungutan di kantor desa', unitId: 'opd-uji' })
    pilih('kategori', 'OPD')
    await lanjut('Lanjut ke bukti', 'Bukti')
    await lanjut('Periksa laporan', 'Periksa kembali')

    const shown = screen.getByText('Siti Penandanama').closest('form')
    for (const text of ['Desa Dua', 'Dinas Uji', 'Pungutan di kantor desa', 'tidak tahu', 'Hanya lewat halaman lacak'])
      expect(shown).toHaveTextContent(text)
    expect(screen.getAllByText(/Serupa nomor telepon/).at(-1)).toHaveTextContent('0812-3456-7890')
    klik('Ubah Apa yang terjadi')
    expect(judul()).toHaveTextContent('Apa yang terjadi')
  })
})
