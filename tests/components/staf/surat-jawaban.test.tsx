import { describe, expect, it } from '@jest/globals'
import { screen } from '@testing-library/react'
import { SuratJawaban } from '@/components/staf/kasus/SuratJawaban'
import type { JawabanView } from '@/components/staf/kasus/view'
import { renderUi } from '../render-ui'

const jawaban: JawabanView = {
  versi: 1,
  status: 'DISETUJUI',
  hasil: 'DIJELASKAN',
  isi: 'Pelayanan sudah diperbaiki.',
  nomor: '700.1.2.4/0001/ITKAB-IRBANSUS/2026',
  disusun: 'Demo Irban Khusus',
  disetujui: 'Demo Kepala',
  parafSekretaris: null,
  disetujuiAt: new Date('2026-11-20T02:15:00Z'),
  catatan: null,
  dibuatAt: new Date('2026-11-19T02:15:00Z'),
}

const rest = { samaran: 'melati_kumai', nomorTiket: 'WBS-9M2R-K7C4', diterimaAt: new Date('2026-11-01T02:15:00Z') }

describe('the letter of answer', () => {
  it('is addressed to the pseudonym and stays in Indonesian for a clerk who works in English', () => {
    renderUi(<SuratJawaban jawaban={jawaban} {...rest} />, 'en')
    const letter = screen.getByRole('article')
    expect(letter).toHaveAttribute('lang', 'id')
    expect(letter).toHaveTextContent('Yth. Pelapor dengan nama samaran melati_kumai, nomor tiket WBS-9M2R-K7C4')
    expect(letter).toHaveTextContent('Pangkalan Bun, 20 November 2026')
  })

  it('says that it is not signed electronically', () => {
    renderUi(<SuratJawaban jawaban={jawaban} {...rest} />)
    expect(screen.getByText(/Belum ditandatangani secara elektronik/)).toBeVisible()
  })

  it('does not exist before the answer is approved', () => {
    renderUi(<SuratJawaban jawaban={null} {...rest} />)
    expect(screen.queryByRole('article')).not.toBeInTheDocument()
  })
})
