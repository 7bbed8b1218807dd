import { describe, expect, it } from '@jest/globals'
import { fireEvent, screen, within } from '@testing-library/react'
import { PemetaanForm } from '@/components/staf/impor/PemetaanForm'
import { ImporBerjalan, ImporSelesai } from '@/components/staf/impor/ImporHasil'
import { KanalTable } from '@/components/staf/kanal/KanalTable'
import { CatatSp4nForm } from '@/components/staf/meja/CatatSp4nForm'
import { INITIAL_STATE } from '@/lib/domain/action-state'
import { INITIAL_LAPORAN_STATE } from '@/lib/domain/lapor/laporan-state'
import { AppRouterContext, type AppRouterInstance } from 'next/dist/shared/lib/app-router-context.shared-runtime'
import { renderUi } from '../render-ui'

const HITUNGAN = { ANTRE: 0, MASUK: 993, GANDA: 0, GAGAL: 7 }

describe('an import', () => {
  it('has its columns chosen as far as the headings tell; the four a case needs are marked as such', () => {
    renderUi(<PemetaanForm action={async () => INITIAL_STATE} imporId="x" kepala={['Kode', '', 'Judul']} tebakan={{ judul: 2 }} />)
    expect(screen.getByLabelText(/^Judul/)).toHaveDisplayValue('Judul')
    expect(screen.getByLabelText(/^ID pelacakan/)).toBeRequired()
    expect(within(screen.getByLabelText(/^ID pelacakan/)).getByRole('option', { name: 'Kolom 2' })).toBeInTheDocument()
    expect(screen.getByLabelText(/^Lokasi/)).not.toBeRequired()
  })

  it('tells how far it is, in words and as a bar', () => {
    const router = { refresh: () => undefined } as AppRouterInstance
    renderUi(
      <AppRouterContext.Provider value={router}>
        <ImporBerjalan jumlah={1000} hitungan={{ ...HITUNGAN, ANTRE: 400, MASUK: 593 }} />
      </AppRouterContext.Provider>,
    )
    expect(screen.getByRole('progressbar')).toHaveAttribute('value', '600')
    expect(screen.getByRole('status')).toHaveTextContent('600 dari 1.000 baris sudah diperiksa')
  })

  it('offers the rows to be corrected, and nothing where there are none', () => {
    const { unmount } = renderUi(<ImporSelesai id="abc" hitungan={HITUNGAN} />)
    expect(screen.getByRole('link', { name: 'Unduh baris yang perlu diperbaiki' })).toHaveAttribute('href', '/staf/impor/abc/galat')
    expect(screen.getByText(/7 baris belum masuk/)).toBeInTheDocument()
    unmount()
    renderUi(<ImporSelesai id="abc" hitungan={{ ...HITUNGAN, GAGAL: 0 }} />)
    expect(screen.queryByRole('link', { name: /Unduh/ })).toBeNull()
  })
})

describe('the keys of channels', () => {
  it('say which is used, and can be switched off by name', () => {
    const kunci = [
      { id: 'kanal_a', nama: 'Gerbang SMS', kanal: 'SMS', aktif: true, terakhirAt: null },
      { id: 'kanal_b', nama: 'Aplikasi lama', kanal: 'APLIKASI', aktif: false, terakhirAt: new Date('2026-11-20T02:15:00Z') },
    ]
    renderUi(<KanalTable kunci={kunci} matikan={async () => INITIAL_STATE} />)
    const press = screen.getByRole('button', { name: 'Ya, lanjutkan' })
    expect(press).not.toBeVisible()
    fireEvent.click(screen.getByText((_, element) => element?.textContent === 'Matikan kunci Gerbang SMS' && element.tagName === 'SUMMARY'))
    expect(press).toBeVisible()
    expect(press.closest('form')).toHaveTextContent('Kunci Gerbang SMS tidak dapat dihidupkan lagi')
    expect(screen.getByRole('row', { name: /Aplikasi lama/ })).toHaveTextContent('20 November 2026')
  })
})

describe('the desk of SP4N', () => {
  it('asks how and when it came and what it says, and for nothing of a person', () => {
    renderUi(
      <CatatSp4nForm
        action={async () => INITIAL_LAPORAN_STATE}
        kunciKirim={'a'.repeat(32)}
        pilihan={{ samaran: 'ulin_4821', opd: [], desa: [], kecamatan: [], hariIni: '2026-11-25' }}
      />,
    )
    for (const kanal of ['Datang langsung', 'Telepon', 'Faks', 'SMS 1708', 'X (Twitter)'])
      expect(screen.getByRole('radio', { name: kanal })).toBeInTheDocument()
    expect(screen.getByLabelText(/^Tanggal terima/)).toHaveValue('2026-11-25')
    const names = [...document.querySelectorAll<HTMLInputElement>('[name]')].map((field) => field.name)
    for (const name of ['nama', 'nik', 'telepon', 'alamat', 'email', 'emailKabar', 'kataSandi']) expect(names).not.toContain(name)
  })
})
