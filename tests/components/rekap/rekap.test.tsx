import { describe, expect, it, jest } from '@jest/globals'
import { screen, within } from '@testing-library/react'
import { KepuasanForm } from '@/components/lacak/KepuasanForm'
import { TabelC } from '@/components/staf/rekap/BagianRekap'
import { TabelA } from '@/components/staf/rekap/TabelRekap'
import { RincianTable } from '@/components/statistik/RincianTable'
import { hitungBaris } from '@/lib/domain/rekap/hitung'
import { KOLOM_REKAP } from '@/lib/domain/rekap/kolom'
import type { SaringanRekap } from '@/lib/domain/rekap/saringan'
import { renderUi } from '../render-ui'

const saringan: SaringanRekap = { tahun: 2026, masa: 'B11', opd: null, halaman: 1 }
const baris = hitungBaris([{ sisa: false, status: 'SELESAI', jumlah: 1, tanggapan: 1, tepat: 1, hari: 3 }])
const row = {
  pengaduanId: 'a',
  ke: 1,
  nomor: '9184207',
  masuk: '2026-11-02',
  opd: 'Dinas Pekerjaan Umum',
  tanggal: '2026-11-05',
  notaDinas: '017/X/2026',
  status: 'SELESAI',
  lama: 3,
  tepat: true,
} as const

describe('the table of the recap', () => {
  it('has a caption, a header for every column and row, and a link with its own words in every cell', () => {
    renderUi(
      <TabelA
        saringan={saringan}
        judul="Rekapitulasi SP4N, November 2026"
        total={baris}
        opd={[
          { opd: 'pu', nama: 'Dinas Pekerjaan Umum', baris },
          { opd: '-', nama: null, baris: hitungBaris([]) },
        ]}
      />,
    )
    const table = screen.getByRole('table', { name: 'Rekapitulasi SP4N, November 2026' })
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((cell) => cell.getAttribute('scope')),
    ).toEqual(Array(KOLOM_REKAP.length + 1).fill('col'))
    expect(
      within(table)
        .getAllByRole('rowheader')
        .map((cell) => [cell.getAttribute('scope'), cell.textContent]),
    ).toEqual([
      ['row', 'Dinas Pekerjaan Umum'],
      ['row', 'Belum diteruskan'],
      ['row', 'Jumlah seluruhnya'],
    ])
    expect(within(table).getAllByRole('link')).toHaveLength(3 * KOLOM_REKAP.length)
    expect(within(table).getByRole('link', { name: '1 (100%), lihat daftar Tepat waktu, Dinas Pekerjaan Umum' }).getAttribute('href')).toBe(
      '/staf/rekap/daftar?tahun=2026&masa=B11&opd=pu&sel=tepatWaktu',
    )
    expect(within(table).getByRole('link', { name: '1, lihat daftar Masuk, Jumlah seluruhnya' }).getAttribute('href')).toBe(
      '/staf/rekap/daftar?tahun=2026&masa=B11&sel=masuk',
    )
  })

  it('leaves out the line of the regency where one agency is asked for', () => {
    renderUi(
      <TabelA
        saringan={{ ...saringan, opd: 'pu' }}
        judul="Rekapitulasi"
        total={baris}
        opd={[{ opd: 'pu', nama: 'Dinas Pekerjaan Umum', baris }]}
      />,
    )
    expect(screen.queryByText('Jumlah seluruhnya')).toBeNull()
  })
})

describe('the list of responses', () => {
  it('says "dirahasiakan" in place of title and text of a secret report', () => {
    renderUi(<TabelC mulai={26} baris={[{ ...row, judul: null, ringkasan: null }]} />)
    expect(screen.getAllByText('dirahasiakan')).toHaveLength(2)
    expect(screen.getByRole('rowheader').textContent).toBe('9184207')
    expect(screen.getByText('26')).toBeTruthy()
  })

  it('says so when there is none', () => {
    renderUi(<TabelC mulai={1} baris={[]} />)
    expect(screen.getByText('Belum ada tanggapan pada masa ini.')).toBeTruthy()
  })
})

describe('a public breakdown', () => {
  it('writes small numbers as fewer than five, also for the ear, and draws bars for the shown ones alone', () => {
    const rincian = {
      baris: [
        { nilai: 'WEB', jumlah: 12 },
        { nilai: 'SMS', jumlah: 'KURANG' },
        { nilai: 'X', jumlah: 'DITAHAN' },
      ],
    } as const
    const { container } = renderUi(<RincianTable judul="Kanal" kolom="Kanal" rincian={rincian} namaOf={(nilai) => nilai} />)
    const table = screen.getByRole('table', { name: 'Kanal' })
    expect(
      within(table)
        .getAllByRole('row')
        .slice(1)
        .map((one) => one.textContent),
    ).toEqual(['WEB12', 'SMS< 5kurang dari 5', 'Xditahan'])
    expect(container.querySelectorAll('svg')).toHaveLength(1)
  })
})

describe('the two questions', () => {
  it('are groups of words under their question, and give way to a sentence once sent', () => {
    const action = jest.fn<() => Promise<never>>()
    const { rerender, container } = renderUi(<KepuasanForm action={action} terkirim={false} />)
    expect(within(screen.getByRole('group', { name: 'Bagaimana pelayanan kami?' })).getAllByRole('radio')).toHaveLength(5)
    expect(within(screen.getByRole('group', { name: 'Apakah tanggapan ini menjawab laporan Anda?' })).getAllByRole('radio')).toHaveLength(3)
    expect(container.querySelectorAll('[checked]')).toHaveLength(0)
    rerender(<></>)
    renderUi(<KepuasanForm action={action} terkirim />)
    expect(screen.getByText('Penilaian Anda sudah kami terima. Terima kasih.')).toBeTruthy()
  })
})
