import { describe, expect, it } from '@jest/globals'
import { screen } from '@testing-library/react'
import { LacakDiminta } from '@/components/lacak/LacakDiminta'
import { LacakRiwayat, LacakTempat } from '@/components/lacak/LacakIsi'
import { LacakTenggat } from '@/components/lacak/LacakTenggat'
import { LaporanSaya } from '@/components/lacak/LaporanSaya'
import type { LacakDetail, TenggatTampil } from '@/lib/domain/lacak/lacak-detail'
import { isiOf } from '@/lib/domain/lapor/materi-schema'
import { renderUi } from '../render-ui'

const tenggatOf = (jenis: TenggatTampil['tenggat']['jenis'], batas: string | null): TenggatTampil => ({
  tenggat: { jenis, mulai: '2026-11-02', anggaran: 60, perpanjangan: 0, status: 'BERJALAN', selesai: null, jeda: [] },
  hitungan: { terpakai: 5, sisa: 55, lewat: 0, batas, perkiraan: false },
  strip: [],
})

const kasus = (change: Partial<LacakDetail> = {}) =>
  ({
    layanan: 'WBS',
    kantor: 'Inspektorat Kabupaten Contoh',
    ditangani: null,
    rujukan: null,
    alasanArsip: null,
    selesai: false,
    jawaban: null,
    tenggat: null,
    linimasa: [{ label: 'DITERIMA', at: new Date('2026-11-02T02:00:00Z') }],
    pesan: [],
    bukti: [],
    isi: isiOf({ judul: 'Pungutan', isi: 'Penanda cerita', kapan: 'Penanda kapan' }),
    ...change,
  }) as LacakDetail

describe('the tracking page', () => {
  it.each([
    ['VERIFIKASI', 'Batas waktu memeriksa kelengkapan'],
    ['PENYELESAIAN', 'Batas waktu menjawab laporan Anda'],
    ['KELENGKAPAN', 'Batas waktu Anda menjawab'],
  ] as const)('says of the clock %s what its limit is for', (jenis, judul) => {
    renderUi(<LacakTenggat aktif={tenggatOf(jenis, '2027-02-12')} alasan={null} />)
    expect(screen.getByRole('region', { name: judul })).toBeInTheDocument()
  })

  it.each([
    ['VERIFIKASI', '2027-02-12', /^Diperiksa kelengkapannya/, 'Paling lambat Jumat, 12 Februari 2027'],
    ['PENYELESAIAN', '2027-02-12', /^Dijawab/, 'Paling lambat Jumat, 12 Februari 2027'],
    ['PENYELESAIAN', null, /^Dijawab/, 'Jawaban tampil di halaman ini'],
  ] as const)('gives the next step its day while the clock %s runs to %s', (jenis, batas, judul, teks) => {
    renderUi(<LacakRiwayat kasus={kasus({ tenggat: tenggatOf(jenis, batas) })} />)
    const item = screen.getByText(judul).closest('li')
    expect(item?.textContent?.replaceAll('\u00a0', ' ')).toContain(teks)
  })

  it('puts the newest question of the office over the box for its answer, and says what silence does', () => {
    const at = new Date('2026-11-20T02:00:00Z')
    const pesan = [
      { id: '1', dariPelapor: false, timWbs: true, isi: 'Pertanyaan lama', at },
      { id: '2', dariPelapor: false, timWbs: true, isi: 'Di loket mana?', at },
      { id: '3', dariPelapor: true, timWbs: false, isi: 'Sebentar', at },
    ]
    renderUi(
      <LacakDiminta kasus={kasus({ pesan })}>
        <textarea />
      </LacakDiminta>,
    )
    const section = screen.getByRole('region', { name: 'Yang kami tanyakan' })
    expect(section).toHaveTextContent('Di loket mana?')
    expect(section).not.toHaveTextContent('Pertanyaan lama')
    expect(section).toHaveTextContent('dapat diarsipkan')
  })

  it('shows what was sent, and the files by name, only when asked', () => {
    const satu = { id: '1', nama: 'kuitansi.pdf', ukuran: 2048, sidik: '9f3ac210', at: new Date(), boleh: true }
    const bukti = [satu, { ...satu, id: '2', nama: 'surat.pdf', boleh: false }]
    renderUi(<LaporanSaya kasus={kasus({ bukti })} />)
    const details = screen.getByText('Tampilkan isi laporan dan berkas saya').closest('details')
    expect(details).not.toHaveAttribute('open')
    for (const text of ['Penanda cerita', 'Penanda kapan', 'kuitansi.pdf, 2 KB']) expect(details).toHaveTextContent(text)
    const links = [...(details?.querySelectorAll('a') ?? [])].map((link) => [link.textContent, link.getAttribute('href')])
    expect(links).toEqual([['kuitansi.pdf', '/api/bukti/saya/1']])
  })

  it('says where to go when it was archived as nobody’s business here', () => {
    renderUi(<LacakTempat kasus={kasus({ alasanArsip: 'BUKAN_KEWENANGAN' })} />)
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href') ?? '')
    expect(links).toEqual(expect.arrayContaining(['https://www.lapor.go.id/', 'tel:137', 'https://kws.kpk.go.id/']))
  })
})
