import { describe, expect, it } from '@jest/globals'
import { fireEvent, screen } from '@testing-library/react'
import { KodePemulihan } from '@/components/akun/KodePemulihan'
import { TandaTerima } from '@/components/lapor/TandaTerima'
import type { DataTandaTerima } from '@/lib/domain/lapor/tanda-terima'
import { renderUi } from '../render-ui'

const SIDIK = '9f3ac210'.padEnd(64, '0')
const terima: DataTandaTerima = {
  layanan: 'SP4N',
  kantor: 'Dinas Contoh Kabupaten Contoh',
  kontak: { alamat: 'Jalan Contoh 1, 78813', telepon: '(0534) 12345' },
  alamatLacak: 'https://lapor.contohkab.go.id/lacak',
  nomorTiket: 'SP4N-7K3M-9QX4',
  samaran: 'ulin',
  judul: 'Lampu jalan padam',
  sendiri: {},
  kategori: 'OPD',
  mengenai: null,
  kirimJawaban: 'HALAMAN',
  kanal: 'WEB',
  diterimaAt: new Date('2026-11-25T03:00:00Z'),
  keberatan: false,
  bukti: [{ jenis: 'image/jpeg', ukuran: 1000, sidik: SIDIK, sidikPilihan: null }],
  batas: { jenis: 'PENYELESAIAN', hari: 5, tanggal: '2026-12-02', perkiraan: false },
  hariPenyelesaian: 5,
}
const receipt = (pemulihan: boolean) => (
  <TandaTerima
    terima={terima}
    kodeAkses="4TDH-8RW2-M6KC-Q1Z7"
    berbeda={false}
    action={async () => undefined}
    akun={pemulihan ? <KodePemulihan kode="AAAA-BBBB-CCCC-DDDD" /> : null}
    pemulihan={pemulihan}
  />
)

describe('the receipt', () => {
  it('says where and whom to ask, and holds the long fingerprints back until they are wanted', () => {
    const { container } = renderUi(receipt(false))
    const slip = container.querySelector('.slip')
    for (const text of ['https://lapor.contohkab.go.id/lacak', 'Dinas Contoh Kabupaten Contoh', '(0534) 12345', '9f3a c210'])
      expect(slip).toHaveTextContent(text)
    expect(screen.getByText(SIDIK).closest('details')).not.toHaveAttribute('open')
  })

  it('names each secret by what it is, and asks for all of them before it is left', () => {
    renderUi(receipt(true))
    expect(screen.getByText('Tampilkan kode akses')).toBeInTheDocument()
    expect(screen.getByText('Tampilkan kode pemulihan')).toBeInTheDocument()
    expect(screen.getByLabelText(/kode pemulihan akun/)).toBeRequired()
  })

  it('is copied with all that is needed to come back, and says so', async () => {
    const copied: string[] = []
    Object.assign(navigator, { clipboard: { writeText: async (text: string) => void copied.push(text) } })
    renderUi(receipt(false))
    fireEvent.click(screen.getByRole('button', { name: 'Salin nomor dan kode' }))
    expect(await screen.findByText(/sudah disalin/)).toBeInTheDocument()
    for (const text of ['SP4N-7K3M-9QX4', '4TDH-8RW2-M6KC-Q1Z7', 'https://lapor.contohkab.go.id/lacak']) expect(copied[0]).toContain(text)
  })
})
