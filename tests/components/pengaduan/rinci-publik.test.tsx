import { describe, expect, it } from '@jest/globals'
import { screen } from '@testing-library/react'
import { DaftarPublik } from '@/components/pengaduan/DaftarPublik'
import { RinciPublik } from '@/components/pengaduan/RinciPublik'
import type { PublikView } from '@/components/pengaduan/view'
import type { Layanan } from '@/lib/domain/layanan'
import { id } from '@/lib/i18n/id'
import { kantorUji } from '@/tests/builders/kantor-situs'
import { renderUi } from '../render-ui'

const publik = (layanan: Layanan): PublikView => ({
  nomor: 'P-2026-0004',
  layanan,
  judul: 'Saluran air di pasar',
  ringkasan: 'Saluran tersumbat sejak awal bulan.',
  jawaban: 'Saluran sudah dibersihkan.',
  topik: 'JALAN',
  jenisUnit: 'OPD',
  hasil: 'TIDAK_TERBUKTI',
  bulanTerima: new Date('2026-10-01'),
  bulanJawab: new Date('2026-11-01'),
  hariKerja: 4,
  tayangAt: null,
})
const VONIS = id.pilihan.hasil.TIDAK_TERBUKTI

describe('a public record', () => {
  it.each(['WBS', 'DUMAS'] as const)('of %s bears its outcome and the name of the office that answered', (layanan) => {
    renderUi(<RinciPublik publik={publik(layanan)} />)
    expect(screen.getByText(VONIS)).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Jawaban Inspektorat' })).toBeVisible()
  })

  it('of SP4N bears no verdict and no name of an office that never had it', () => {
    renderUi(
      <>
        <RinciPublik publik={publik('SP4N')} />
        <DaftarPublik baris={[publik('SP4N')]} />
      </>,
    )
    expect(screen.queryByText(VONIS)).toBeNull()
    expect(document.body).not.toHaveTextContent('Inspektorat')
    expect(screen.getByRole('heading', { name: 'Jawaban perangkat daerah' })).toBeVisible()
  })

  it('names the office it lies with, in the list and on its own page', () => {
    const kantor = kantorUji('SP4N', 'Dinas Komunikasi', 'Pemerintah Kabupaten Contoh')
    renderUi(
      <>
        <RinciPublik publik={publik('SP4N')} kantor={kantor} />
        <DaftarPublik baris={[publik('SP4N')]} kantor={[kantor]} />
      </>,
    )
    expect(screen.getAllByText('Dinas Komunikasi Kabupaten Contoh')).toHaveLength(2)
  })

  it('is read aloud in the language it was written in, whatever the page speaks', () => {
    renderUi(
      <>
        <RinciPublik publik={publik('WBS')} />
        <DaftarPublik baris={[publik('WBS')]} />
      </>,
    )
    for (const words of ['Saluran air di pasar', 'Saluran tersumbat sejak awal bulan.', 'Saluran sudah dibersihkan.'])
      for (const place of screen.getAllByText(words)) expect(place.closest('[lang]')).toHaveAttribute('lang', 'id')
  })
})
