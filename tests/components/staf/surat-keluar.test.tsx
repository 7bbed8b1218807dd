import { describe, expect, it } from '@jest/globals'
import { act, fireEvent, screen, within } from '@testing-library/react'
import { LhpForm } from '@/components/staf/langkah/LhpForm'
import { AntreanSurat } from '@/components/staf/surat/AntreanSurat'
import type { SuratAntre } from '@/lib/domain/kiriman/surat-antre'
import type { ActionState } from '@/lib/domain/action-state'
import { langkahSurat } from '@/lib/domain/kiriman/surat-keluar'
import { KOLOM_TEMUAN } from '@/lib/domain/langkah/temuan-schema'
import { renderUi } from '../render-ui'

const idle = async (state: ActionState) => state
const ACTIONS = { CETAK: idle, KIRIM: idle, TERIMA: idle, KEMBALI: idle }

const surat = (values: Partial<SuratAntre>): SuratAntre => {
  const row = { cara: 'SURAT', status: 'ANTRE', beramplop: true, ...values } as const
  return {
    id: `k-${row.status}`,
    pengaduanId: 'a'.repeat(32),
    versiKasus: 7,
    layanan: 'WBS',
    nomorTiket: 'WBS-7K3M-9QX4',
    samaran: 'enggang',
    nomor: '700/1',
    jenis: 'JAWABAN',
    surat: { alamat: 'surat-jawaban', versi: 1 },
    kurir: 'POS',
    resi: 'P-1',
    alasanKembali: 'PINDAH',
    disetujui: '2026-11-20',
    dikirimAt: new Date('2026-11-23T05:00:00Z'),
    langkah: langkahSurat(row),
    ...row,
  }
}

describe('the queue of letters', () => {
  it('has for every letter the form of its next act, and the letter itself', () => {
    renderUi(
      <AntreanSurat
        surat={(['ANTRE', 'DICETAK', 'DIKIRIM', 'DIKEMBALIKAN'] as const).map((status) => surat({ status }))}
        hariIni="2026-11-25"
        actions={ACTIONS}
      />,
    )
    const [, antre, dicetak, dikirim, kembali] = screen.getAllByRole('row').map((row) => within(row))
    expect(antre?.getByRole('button', { name: /^Tandai sudah dicetak/ })).toBeInTheDocument()
    expect(antre?.getByRole('link', { name: /PDF/ })).toHaveAttribute('href', expect.stringContaining('surat-jawaban?versi=1'))
    expect(dicetak?.getByLabelText(/^Tanggal kirim/)).toHaveValue('2026-11-25')
    expect(dicetak?.getByLabelText(/^Nomor resi/)).toBeRequired()
    expect(dikirim?.getByRole('button', { name: /^Bukti terima/ })).toBeInTheDocument()
    expect(dikirim?.getByLabelText(/^Alasan kembali/)).toHaveValue('')
    expect(kembali?.queryByRole('button')).toBeNull()
    expect(kembali?.getByText(/penerima pindah/)).toBeInTheDocument()
  })

  it('gives every field an id of its own, so that labels of two letters do not meet', () => {
    renderUi(
      <AntreanSurat
        surat={[surat({ id: 'k-1', status: 'DICETAK' }), surat({ id: 'k-2', status: 'DICETAK' })]}
        hariIni="2026-11-25"
        actions={ACTIONS}
      />,
    )
    const ids = screen.getAllByLabelText(/^Nomor resi/).map((field) => field.id)
    expect(new Set(ids).size).toBe(2)
  })
})

describe('the form of the report', () => {
  const target = { pengaduanId: 'a'.repeat(32), versi: 1, terakhir: [] }
  const bab = { simpulan: 's', umum: 'u', hasil: 'h', perhatian: '', penutup: 'p' }

  it('starts from the rows of the returned version, and shows another row with everything typed kept', async () => {
    const temuan = [{ judul: 'Pungutan', kondisi: 'k', kriteria: 'kr', sebab: '-', akibat: '-', nilai: 1500 }]
    const add = async (previous: ActionState, form: FormData): Promise<ActionState> => {
      const values = Object.fromEntries([...new Set(form.keys())].map((name) => [name, form.getAll(name).map(String)]))
      const longer = Object.fromEntries(KOLOM_TEMUAN.map((name) => [name, [...(values[name] ?? []), '']]))
      return { ...previous, values: { ...values, ...longer }, attempt: previous.attempt + 1 }
    }
    renderUi(<LhpForm action={add} target={target} allowed konsep={{ bab, temuan, rekomendasi: [] }} />)
    const judul = screen.getByLabelText(/^Judul temuan/)
    expect(judul).toHaveValue('Pungutan')
    fireEvent.change(judul, { target: { value: 'Pungutan di loket' } })
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Tambah temuan' })))
    expect((await screen.findAllByLabelText(/^Judul temuan/)).map((field) => (field as HTMLInputElement).value)).toEqual([
      'Pungutan di loket',
      '',
    ])
    expect(screen.getByLabelText(/^Nilai/, { selector: '#temuanNilai-0' })).toHaveValue('1500')
  })
})
