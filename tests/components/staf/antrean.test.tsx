import { describe, expect, it } from '@jest/globals'
import { screen, within } from '@testing-library/react'
import { AntreanTable } from '@/components/staf/antrean/AntreanTable'
import type { BarisView } from '@/components/staf/antrean/BarisAntrean'
import { renderUi } from '../render-ui'
import { contohKasus } from './kasus-contoh'

const { tenggat } = contohKasus()

const baris = (change: Partial<BarisView>): BarisView => ({
  id: 'a'.repeat(32),
  layanan: 'WBS',
  versi: 2,
  nomorTiket: 'WBS-9M2R-K7C4',
  judul: 'Warga diminta membayar',
  mengenai: 'Desa Sungai Tendang',
  status: 'DIVERIFIKASI',
  keberatan: false,
  tenggat,
  janji: { terpakai: 2, sisa: 58, lewat: 0, batas: '2027-02-16', perkiraan: false },
  giliran: { siapa: { jenis: 'SAYA' }, sejak: '2026-11-18' },
  peristiwa: { langkah: 'AMBIL', tanggal: '2026-11-19' },
  belumDibaca: false,
  dibuka: [],
  langkah: 'PERIKSA_BERKAS',
  ...change,
})

function renderRow(change: Partial<BarisView> = {}, pilih = false) {
  renderUi(<AntreanTable baris={[baris(change)]} pilih={pilih} />)
  return within(screen.getAllByRole('row')[1] ?? document.body)
}

describe('a row of the queue', () => {
  it('leads to the case and says how much time is left for the step and to the promise, in words and dates', () => {
    const row = renderRow()
    expect(row.getByRole('link', { name: 'WBS-9M2R-K7C4' })).toHaveAttribute('href', `/staf/pengaduan/${'a'.repeat(32)}`)
    expect(row.getByText('Sisa 1 hk')).toBeVisible()
    expect(row.getByText('23 Nov')).toHaveAttribute('datetime', '2026-11-23')
    expect(row.getByText(/Sisa 58 hk/)).toBeVisible()
    expect(row.getByText('16 Feb')).toHaveAttribute('datetime', '2027-02-16')
  })

  it.each([
    [{ jenis: 'SAYA' }, 'Saya'],
    [{ jenis: 'PELAPOR' }, 'Pelapor'],
    [{ jenis: 'NAMA', nama: 'Demo Verifikator' }, 'Demo Verifikator'],
    [{ jenis: 'JABATAN', peran: ['ADMIN_OPD'], unit: 'Dinas Sosial' }, 'Admin OPD, Dinas Sosial'],
    [{ jenis: 'DITANGANI' }, 'Sedang ditangani'],
  ] as const)('names whose turn it is and since when: %j', (siapa, words) => {
    const row = renderRow({ giliran: { siapa, sejak: '2026-11-18' } })
    expect(row.getByText(words)).toBeVisible()
    expect(row.getByText('sejak 18 Nov')).toBeVisible()
  })

  it('says late in words', () => {
    const late = tenggat && { ...tenggat, hitungan: { ...tenggat.hitungan, sisa: 0, lewat: 2 } }
    expect(renderRow({ tenggat: late }).getByText('Lewat 2 hk')).toBeVisible()
  })

  it('says unread and read just now in words, not by weight alone', () => {
    const row = renderRow({ belumDibaca: true, dibuka: ['Demo Verifikator Dua'] })
    expect(row.getByText('Belum dibaca')).toBeInTheDocument()
    expect(row.getByText('Sedang dibuka Demo Verifikator Dua')).toBeVisible()
  })

  it('lets a case be taken with one press named after it, or ticked to be taken with others; elsewhere neither', () => {
    const row = renderRow({ langkah: 'AMBIL', status: 'TERDAFTAR' }, true)
    expect(row.getByRole('button', { name: 'Ambil WBS-9M2R-K7C4' })).toHaveAttribute('value', `${'a'.repeat(32)}.2`)
    expect(row.getByRole('checkbox', { name: 'Pilih WBS-9M2R-K7C4' })).toHaveAttribute('form', 'banyak')
  })

  it('offers neither where nothing is to be taken', () => {
    const row = renderRow()
    expect(row.queryByRole('button')).not.toBeInTheDocument()
    expect(row.queryByRole('checkbox')).not.toBeInTheDocument()
  })

  it('shows no title to a post that does not read the report', () => {
    expect(renderRow({ judul: null, mengenai: null }).getByText('Judul tidak dibuka untuk Anda')).toBeVisible()
  })
})
