import { describe, expect, it } from '@jest/globals'
import { screen, within } from '@testing-library/react'
import { KamusIsi } from '@/components/statistik/KamusIsi'
import { AngkaBeranda, SekilasTable, type AngkaLayanan } from '@/components/statistik/Sekilas'
import { SembunyiIsi } from '@/components/statistik/SembunyiIsi'
import { StatistikHalaman } from '@/components/statistik/StatistikHalaman'
import { RincianTable } from '@/components/statistik/RincianTable'
import { KOLOM_DATA, tabelOf, type Terbitan } from '@/lib/domain/rekap/data-terbuka'
import type { Statistik } from '@/lib/domain/rekap/statistik'
import { renderUi } from '../render-ui'

const baris = (isi: Readonly<Record<string, number | 'KURANG' | 'DITAHAN'>>) => ({
  baris: Object.entries(isi).map(([nilai, jumlah]) => ({ nilai, jumlah })),
})

const statistik: Statistik = {
  jumlah: 33,
  masa: [
    { dari: 1, sampai: 6, jumlah: 13 },
    { dari: 7, sampai: 9, jumlah: 20 },
  ],
  keadaan: baris({ selesai: 8, proses: 19, tertunda: 'KURANG', diarsipkan: 'KURANG', dilimpahkan: 'KURANG', dicabut: 'KURANG' }),
  rincian: { dugaan: baris({ KORUPSI: 'KURANG', PUNGLI: 12, BEBERAPA: 21 }), kanal: { baris: null } },
  tanggapan: { jumlah: 20, rataRata: 21.5, ketepatan: baris({ tepat: 'DITAHAN', lewat: 'KURANG' }), persenTepat: null },
  kepuasan: null,
}
const terbitan: Terbitan = {
  layanan: 'WBS',
  tahun: 2026,
  masa: { dari: '2026-01-01', sampai: '2026-09-30' },
  statistik,
  opd: {},
  batas: 60,
}
const wbs: AngkaLayanan = { layanan: 'WBS', nama: 'Dugaan pelanggaran', tahun: 2026, terbitan }
const belum: AngkaLayanan = { layanan: 'SP4N', nama: 'Layanan publik', tahun: 2026, terbitan: null }
const tab = [
  { layanan: 'WBS', label: 'WBS' },
  { layanan: 'SP4N', label: 'SP4N' },
] as const

describe('the page of the figures', () => {
  const draw = (isi: Partial<Parameters<typeof StatistikHalaman>[0]> = {}) =>
    renderUi(
      <StatistikHalaman
        layanan="WBS"
        tab={tab}
        sekilas={[wbs, belum]}
        nama="Dugaan pelanggaran"
        statistik={{ layanan: 'WBS', tahun: 2026, pilihan: [2026, 2025], terbitan }}
        {...isi}
      />,
    )

  it('shows all layanan at a glance, then one with its charts, the table behind them, its files and its other years', () => {
    const { container } = draw()
    const glance = screen.getByRole('table', { name: 'Angka setiap layanan' })
    expect(within(glance).getAllByRole('rowheader')).toHaveLength(2)
    expect(within(glance).getByText('Angka tahun 2026 belum ada.')).toBeTruthy()
    expect(screen.getByRole('link', { name: 'WBS', current: 'page' }).getAttribute('href')).toBe('/statistik?layanan=WBS')
    expect(screen.getByText('33 laporan diterima.')).toBeTruthy()
    const behind = container.querySelector('details table')
    expect([...(behind?.querySelectorAll('tbody tr') ?? [])].map((row) => row.textContent)).toEqual([
      'Januari sampai Juni13',
      'Juli sampai September20',
    ])
    expect(screen.getByText('Rata-rata 21,5 hari kerja. Batasnya 60 hari kerja.')).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Unduh CSV' }).getAttribute('href')).toBe('/statistik/data.csv?layanan=WBS&tahun=2026')
    expect(screen.getByRole('link', { name: 'Unduh JSON' }).getAttribute('href')).toBe('/statistik/data.json?layanan=WBS&tahun=2026')
    expect((container.querySelector('form [name=layanan]') as HTMLInputElement).value).toBe('WBS')
    expect(container.querySelector('script, [style]')).toBeNull()
  })

  it('tells the least share in time where the share would tell how few were late', () => {
    draw({ sekilas: [] })
    expect(screen.getByText('sedikitnya 80%')).toBeTruthy()
  })

  it('says so when there are none yet, none to tell, or they cannot be counted', () => {
    draw({ statistik: { layanan: 'WBS', tahun: 2026, pilihan: [2026], terbitan: null } })
    expect(screen.getByText('Angka tampil setelah triwulan pertama berakhir.')).toBeTruthy()
    draw({ statistik: null })
    expect(screen.getByText('Angka sedang tidak dapat dihitung')).toBeTruthy()
    const few = { ...statistik, jumlah: 'KURANG', masa: [], keadaan: { baris: null }, rincian: {} } as const
    draw({ statistik: { layanan: 'WBS', tahun: 2026, pilihan: [2026], terbitan: { ...terbitan, statistik: few } } })
    expect(screen.getByText('Kurang dari 5 laporan diterima.')).toBeTruthy()
  })

  it('of a site with one layanan has neither tabs nor a table of one line', () => {
    draw({ tab: tab.slice(0, 1), sekilas: [wbs] })
    expect(screen.queryByRole('navigation')).toBeNull()
    expect(screen.queryByRole('table', { name: 'Angka setiap layanan' })).toBeNull()
  })
})

describe('the figures of the front page', () => {
  it('are a small chart a layanan with its facts in words, the table behind, and the way to all', () => {
    const { container } = renderUi(<AngkaBeranda angka={[wbs, belum]} />)
    expect(screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent)).toEqual(['Dugaan pelanggaran', 'Layanan publik'])
    expect(container.querySelector('.facts')?.textContent).toBe('33 laporan diterimasedikitnya 80% tepat wakturata-rata 21,5 hari kerja')
    expect(container.querySelectorAll('.columns[aria-hidden=true] rect')).toHaveLength(2)
    expect(container.querySelector('details table caption')?.textContent).toBe('Angka setiap layanan')
    expect(screen.getByRole('link', { name: 'Lihat semua angka' }).getAttribute('href')).toBe('/statistik')
  })

  it('read in English too', () => {
    renderUi(<SekilasTable angka={[wbs]} />, 'en')
    expect(screen.getByText('January 1 to September 30, 2026')).toBeTruthy()
    expect(screen.getByText('at least 80%')).toBeTruthy()
  })
})

describe('a breakdown of many small values', () => {
  const draw = (isi: Parameters<typeof baris>[0]) =>
    renderUi(<RincianTable urut judul="Topik" kolom="Topik" rincian={baris(isi)} namaOf={(nilai) => nilai} />)

  it('begins with the biggest and names the small ones in one sentence', () => {
    draw({ A: 7, B: 'KURANG', C: 'DITAHAN', D: 'KURANG', E: 19, F: 'KURANG' })
    const rows = within(screen.getByRole('table', { name: 'Topik' }))
      .getAllByRole('row')
      .slice(1)
    expect(rows.map((row) => row.textContent)).toEqual(['E19', 'A7', 'Cditahan'])
    expect(screen.getByText('Masing-masing kurang dari 5: B, D, dan F.')).toBeTruthy()
  })

  it('is a sentence where no figure of it can be told', () => {
    draw({ A: 'KURANG', B: 'DITAHAN', C: 'KURANG' })
    expect(screen.queryByRole('table')).toBeNull()
    expect(screen.getByText('Rincian tidak ditampilkan karena jumlahnya terlalu sedikit.')).toBeTruthy()
  })
})

describe('the data dictionary', () => {
  it('explains every column, the tables of the layanan that are open, every mark and the licence', () => {
    renderUi(<KamusIsi kantor={['Inspektorat Kabupaten Contoh']} tabel={tabelOf(['WBS'])} contoh={{ layanan: 'WBS', tahun: 2026 }} />)
    const names = (table: string) =>
      within(screen.getByRole('table', { name: table }))
        .getAllByRole('rowheader')
        .map((one) => one.textContent)
    expect(names('Kolom')).toEqual([...KOLOM_DATA])
    expect(names('Tabel')).toEqual([...tabelOf(['WBS'])])
    expect(names('Tanda')).toEqual(['TAMPIL', 'KURANG', 'DITAHAN'])
    expect(screen.getByRole('link', { name: 'Creative Commons Atribusi 4.0 (CC BY 4.0)' }).getAttribute('href')).toBe(
      'https://creativecommons.org/licenses/by/4.0/',
    )
    expect(screen.getByText(/Sumber: Inspektorat Kabupaten Contoh\./)).toBeTruthy()
  })
})

describe('what no longer shows', () => {
  it('is a line a year with its reasons, and no word of a record', () => {
    renderUi(
      <SembunyiIsi
        tahun={[
          { tahun: 2026, jumlah: 27, alasan: { ETIKA: 15, KESUSILAAN: 'KURANG', KESOPANAN: 12, LAINNYA: 'KURANG' } },
          { tahun: 2025, jumlah: 'KURANG', alasan: null },
        ]}
      />,
    )
    const rows = screen.getAllByRole('row').slice(1)
    expect(rows.map((row) => row.textContent)).toEqual([
      '20262715< 5kurang dari 512< 5kurang dari 5',
      `2025< 5kurang dari 5${'tidak dirinci'.repeat(4)}`,
    ])
    expect(screen.queryAllByRole('link').map((one) => one.getAttribute('href'))).toEqual(['/statistik'])
  })

  it('says so when it cannot be counted now', () => {
    renderUi(<SembunyiIsi tahun={null} />)
    expect(screen.getByText('Angka sedang tidak dapat dihitung')).toBeTruthy()
  })
})
