import { describe, expect, it } from '@jest/globals'
import { screen, within } from '@testing-library/react'
import { KasusPage } from '@/components/staf/kasus/KasusPage'
import type { KasusView } from '@/components/staf/kasus/view'
import { INITIAL_STATE } from '@/lib/domain/action-state'
import { renderUi } from '../render-ui'
import { contohKasus } from './kasus-contoh'
import { pilihan } from '@/tests/builders/pilihan'

const action = async () => INITIAL_STATE

const render = (change?: Partial<KasusView>) =>
  renderUi(<KasusPage kasus={contohKasus(change)} action={action} pesan={() => null} baru={false} />)

describe('a case page', () => {
  it('leads with the next step and offers only what is allowed', () => {
    render()
    const step = screen.getByRole('region', { name: 'Langkah berikutnya: isi daftar periksa' })
    expect(within(step).getByRole('link', { name: 'Isi daftar periksa' })).toHaveAttribute(
      'href',
      `/staf/pengaduan/${'a'.repeat(32)}/verifikasi`,
    )
    expect(within(step).queryByRole('button', { name: 'Teruskan ke Irban Khusus' })).not.toBeInTheDocument()
  })

  it('opens both dates to how they were counted', () => {
    render()
    expect(screen.getByText(/^Dihitung sejak Rabu, 18 November 2026; terpakai 2 dari 3 hari kerja/)).toBeVisible()
    expect(screen.getByText(/^Janji kepada pelapor: Sisa 57 hari kerja, sampai Selasa, 16 Februari 2027\.$/)).toBeVisible()
    expect(screen.getAllByText('Bagaimana tanggal ini dihitung')).toHaveLength(2)
    expect(screen.getByText('60 hari kerja dihitung dari 18 November; hari itu sendiri tidak dihitung.')).toBeInTheDocument()
    expect(screen.getByText(/^Melewati 24.25 Desember \(SKB/)).toBeInTheDocument()
    expect(screen.getByText('Berhenti sesudah 1 Desember sampai 3 Desember, selama menunggu pelapor.')).toBeInTheDocument()
  })

  it('folds what the reporter left empty into one line', () => {
    render()
    expect(screen.getByText(/^Tidak diisi pelapor: /)).toBeVisible()
    expect(screen.queryByText('Tidak diisi')).not.toBeInTheDocument()
  })

  it('says that a colleague reads it, and after a step leads to the next one', () => {
    renderUi(
      <KasusPage
        kasus={contohKasus({ dibuka: ['Demo Verifikator Dua'] })}
        action={action}
        pesan={() => null}
        baru
        berikutnya={{ id: 'c'.repeat(32), nomorTiket: 'WBS-CCCC-DDDD' }}
      />,
    )
    expect(screen.getByText('Sedang dibuka Demo Verifikator Dua')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Pengaduan berikutnya: WBS-CCCC-DDDD' })).toHaveAttribute(
      'href',
      `/staf/pengaduan/${'c'.repeat(32)}`,
    )
  })

  it('says in one line what a step is waiting for', () => {
    render()
    expect(screen.getByText(/^Teruskan ke Irban Khusus: daftar periksa belum lengkap; identitas belum dinyatakan/)).toBeVisible()
  })

  it('makes a step without a form one press that carries the version the page showed', () => {
    render({ berikut: { utama: 'TERUSKAN', boleh: [pilihan('WBS', 'TERUSKAN')], tertahan: [] } })
    const form = screen.getByRole('button', { name: 'Teruskan ke Irban Khusus' }).closest('form')
    expect(Object.fromEntries(new FormData(form ?? undefined))).toMatchObject({ langkah: 'TERUSKAN', versi: '4' })
  })

  it('draws the reporter as bars', () => {
    render()
    const slip = screen.getByRole('region', { name: 'Pelapor: melati_kumai' })
    expect(within(slip).getAllByText('tersegel')).toHaveLength(3)
  })

  it('does not tell the kadar to those who do not read the classification', () => {
    render()
    expect(screen.getByText('Pengaduan dinilai')).toBeVisible()
    expect(screen.queryByText(/berkadar/i)).not.toBeInTheDocument()
  })

  it('shows a post without the content what it has, and nothing of the report', () => {
    render({ materi: null, langkah: [], berikut: { utama: null, boleh: [], tertahan: [] } })
    expect(screen.getByRole('heading', { level: 1, name: 'Pengaduan WBS-9M2R-K7C4' })).toBeVisible()
    expect(screen.getByText(/Isi pengaduan tidak dibuka untuk peran Anda/)).toBeVisible()
    expect(screen.queryByText('Warga diminta membayar.')).not.toBeInTheDocument()
  })

  it('says that a closed case has no step left', () => {
    render({ status: 'SELESAI', tenggat: null, langkah: [], berikut: { utama: null, boleh: [], tertahan: [] } })
    expect(screen.getByRole('heading', { name: 'Pengaduan ini sudah selesai' })).toBeVisible()
    expect(screen.getByText('Tidak ada tenggat yang berjalan')).toBeVisible()
  })

  it('points an objection at its parent and asks for other handlers', () => {
    render({
      rantai: { induk: { id: 'b'.repeat(32), nomorTiket: 'WBS-AAAA-BBBB', nomorRegister: null }, keberatan: [], alasan: 'TIDAK_PUAS' },
    })
    expect(screen.getByRole('link', { name: 'Pengaduan ini keberatan atas WBS-AAAA-BBBB' })).toBeVisible()
    expect(screen.getByText(/Tunjuk penangan lain/)).toBeVisible()
  })
})
