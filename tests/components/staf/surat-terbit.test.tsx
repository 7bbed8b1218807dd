import { describe, expect, it } from '@jest/globals'
import { screen } from '@testing-library/react'
import type { JawabanView } from '@/components/staf/kasus/view'
import { SuratTerbit } from '@/components/staf/surat/SuratTerbit'
import { renderUi } from '../render-ui'

const jawaban: JawabanView = {
  versi: 2,
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

describe('an approved answer', () => {
  it('is printed as the one paper of its number and version, which the page does not draw again', () => {
    renderUi(<SuratTerbit jawaban={jawaban} pengaduanId="abc" />)
    expect(screen.getByText('700.1.2.4/0001/ITKAB-IRBANSUS/2026')).toBeVisible()
    expect(screen.getByRole('link', { name: /PDF/ })).toHaveAttribute('href', '/staf/pengaduan/abc/surat/surat-jawaban?versi=2')
    expect(screen.queryByText(jawaban.isi)).toBeNull()
    expect(screen.queryByRole('article')).toBeNull()
  })

  it('does not exist before it is approved', () => {
    renderUi(<SuratTerbit jawaban={null} pengaduanId="abc" />)
    expect(screen.getByText(/belum ada surat/)).toBeVisible()
    expect(screen.queryByRole('link')).toBeNull()
  })
})
