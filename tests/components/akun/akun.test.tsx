import { describe, expect, it } from '@jest/globals'
import { fireEvent, screen, within } from '@testing-library/react'
import { KabarAkun } from '@/components/akun/KabarAkun'
import { KasusSayaTable } from '@/components/akun/KasusSayaTable'
import { PilihanKabarForm } from '@/components/akun/PilihanKabarForm'
import { SessionTable } from '@/components/akun/SessionTable'
import { Formulir } from '@/components/lapor/Formulir'
import { INITIAL_LAPORAN_STATE } from '@/lib/domain/lapor/laporan-state'
import { INITIAL_STATE } from '@/lib/domain/action-state'
import { renderUi } from '../render-ui'

const nothing = async () => INITIAL_STATE
const at = new Date('2026-11-20T03:00:00Z')
const kasus = {
  pengaduanId: 'a'.repeat(32),
  nomorTiket: 'WBS-7K3M-9QX4',
  layanan: 'WBS',
  label: 'DITERIMA',
  judul: null,
  diterimaAt: at,
} as const

describe('the reporter’s own page', () => {
  it('lists cases by number and label, and no title of a secret one', () => {
    renderUi(
      <KasusSayaTable
        kasus={[
          kasus,
          { ...kasus, pengaduanId: 'b'.repeat(32), nomorTiket: 'SP4N-1111-2222', layanan: 'SP4N', judul: 'Lampu jalan padam' },
        ]}
        open={nothing}
        release={nothing}
      />,
    )
    const [, secret, open] = screen.getAllByRole('row')
    expect(within(secret as HTMLElement).getByText(/Laporan rahasia/)).toBeVisible()
    expect(within(secret as HTMLElement).getByText('Diterima')).toBeVisible()
    expect(within(open as HTMLElement).getByText('Lampu jalan padam')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Buka SP4N-1111-2222' })).toBeVisible()
    expect(screen.getByRole('button', { name: 'Lepaskan WBS-7K3M-9QX4' })).toBeVisible()
  })

  it('says what will appear while there is nothing', () => {
    renderUi(<KasusSayaTable kasus={[]} open={nothing} release={nothing} />)
    expect(screen.getByText('Belum ada laporan')).toBeVisible()
  })

  it('never shows the address, and offers no field for one beside a secret case', () => {
    const { unmount } = renderUi(<KabarAkun kabar={{ tersimpan: true, rahasia: false }} action={nothing} />)
    expect(screen.getByLabelText(/Ganti dengan alamat lain/)).toHaveValue('')
    expect(screen.getByRole('button', { name: 'Hapus alamat surel' })).toBeVisible()
    unmount()
    renderUi(<KabarAkun kabar={{ tersimpan: false, rahasia: true }} action={nothing} />)
    expect(screen.queryByRole('textbox')).toBeNull()
  })

  it('names this session among the others', () => {
    const session = { dibuatAt: at, terakhirAt: at }
    renderUi(
      <SessionTable
        session={[
          { ...session, sessionId: 'a', ini: true },
          { ...session, sessionId: 'b', ini: false },
        ]}
        end={nothing}
      />,
    )
    expect(screen.getAllByText(/sesi ini/)).toHaveLength(1)
    expect(screen.getAllByRole('button', { name: 'Akhiri' })).toHaveLength(2)
  })

  it('shows an officer the address of each of his sessions, and ends any but this one', () => {
    const session = { dibuatAt: at, terakhirAt: at }
    const rows = [
      { ...session, sessionId: 'a', alamatIp: '198.51.100.7', ini: true },
      { ...session, sessionId: 'b', alamatIp: null, ini: false },
    ]
    renderUi(<SessionTable session={rows} end={nothing} petugas />)
    const [head, own, other] = screen.getAllByRole('row') as [HTMLElement, HTMLElement, HTMLElement]
    expect(
      within(head)
        .getAllByRole('columnheader')
        .map((cell) => cell.textContent),
    ).toEqual(['Mulai', 'Terakhir dipakai', 'Alamat jaringan', 'Tindakan'])
    expect(within(own).getByText('198.51.100.7')).toBeVisible()
    expect(within(own).queryByRole('button')).toBeNull()
    expect(within(other).getByText('tidak tercatat')).toBeVisible()
    expect(within(other).getByRole('button', { name: 'Akhiri' })).toBeVisible()
  })

  it('chooses nothing for the reader between an address and a secret case', () => {
    renderUi(<PilihanKabarForm action={nothing} />)
    for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked()
  })
})

describe('the SP4N form', () => {
  const form = {
    layanan: 'SP4N',
    action: async () => INITIAL_LAPORAN_STATE,
    kunciKirim: '0'.repeat(32),
    penyegel: null,
    pemda: 'Pemerintah Kabupaten Contoh',
  } as const
  const opd = [{ label: 'Perangkat daerah', options: [{ value: 'x', label: 'Dinas Uji' }] }]
  const pilihan = { opd, desa: [], kecamatan: [], samaran: 'ulin_2', hariIni: '2026-11-25' }
  const required = () => [...document.querySelectorAll('[required]')].map((field) => field.getAttribute('name'))

  it('is shown to a stranger with the two ways to an account', () => {
    renderUi(<Formulir {...form} pilihan={pilihan} akun={{ samaran: null }} />)
    expect(new Set(required())).toEqual(new Set(['jenisLaporan', 'isi', 'tanggalKejadian', 'akun', 'kataSandi', 'persetujuan']))
    expect(screen.getByLabelText(/^Nama samaran/)).toBeVisible()
    expect(screen.getByLabelText(/^Nama pengguna/)).toBeVisible()
    expect(screen.getByLabelText(/^Perangkat daerah tujuan/)).toHaveAttribute('name', 'unitId')
  })

  it('asks a signed-in reporter for no account', () => {
    renderUi(<Formulir {...form} pilihan={pilihan} akun={{ samaran: 'ulin_1' }} />)
    expect(required()).not.toContain('kataSandi')
    expect(screen.getByText(/masuk sebagai ulin_1/)).toBeVisible()
  })

  it('lets a password keeper offer a new word for a new account only', () => {
    renderUi(<Formulir {...form} pilihan={pilihan} akun={{ samaran: null }} />)
    const choose = (value: string) => fireEvent.click(document.querySelector(`[name=akun][value=${value}]`) as Element)
    const offered = () => document.querySelector('[name=kataSandi]')?.getAttribute('autocomplete')
    expect(offered()).toBe('current-password')
    choose('BARU')
    expect(offered()).toBe('new-password')
    choose('SUDAH')
    expect(offered()).toBe('current-password')
  })

  it.each([
    ['0812-3456-7890', 'Serupa nomor telepon'],
    ['6201990101900001', 'Serupa NIK'],
  ])('says that a story holding %s may give its writer away', (number, told) => {
    renderUi(<Formulir {...form} pilihan={pilihan} akun={{ samaran: null }} />)
    const isi = document.querySelector<HTMLTextAreaElement>('[name=isi]') as HTMLTextAreaElement
    fireEvent.change(isi, { target: { value: `Hubungi saya di ${number} tentang lampu jalan yang padam.` } })
    expect(screen.getByText(new RegExp(told))).toBeInTheDocument()
  })

  it('offers no agency before there is one', () => {
    renderUi(<Formulir {...form} pilihan={{ ...pilihan, opd: [] }} akun={{ samaran: null }} />)
    expect(screen.queryByLabelText(/^Perangkat daerah tujuan/)).toBeNull()
  })
})
