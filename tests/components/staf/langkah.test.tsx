import { describe, expect, it } from '@jest/globals'
import { screen } from '@testing-library/react'
import { Refusal } from '@/components/staf/langkah/Refusal'
import { nextSteps } from '@/components/staf/next-steps'
import { INITIAL_STATE, type ActionState } from '@/lib/domain/action-state'
import type { Langkah, Pilihan } from '@/lib/domain/alur/engine'
import type { Guard } from '@/lib/domain/alur/guards'
import { renderUi } from '../render-ui'

const target = {
  pengaduanId: 'a'.repeat(32),
  versi: 6,
  terakhir: [
    { key: '3', judul: 'Jawaban diajukan', oleh: 'Demo Irban Khusus', waktu: '24 November 2026' },
    { key: '2', judul: 'Jawaban ditulis', oleh: 'Demo Irban Khusus', waktu: '24 November 2026' },
    { key: '1', judul: 'Penyusunan jawaban dimulai', oleh: 'Demo Irban Khusus', waktu: '23 November 2026' },
  ],
}

const refused = (state: Partial<ActionState>): ActionState => ({ ...INITIAL_STATE, attempt: 1, ...state })

describe('a refused step', () => {
  it('that lost a race tells what happened since its page was opened, and where to look', () => {
    renderUi(<Refusal state={refused({ code: 'CONFLICT', values: { versi: ['4'] } })} target={target} />)
    expect(screen.getByRole('alert')).toHaveTextContent('Pengaduan ini sudah berubah sejak halaman Anda dibuka')
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Jawaban diajukan, Demo Irban Khusus, 24 November 2026',
      'Jawaban ditulis, Demo Irban Khusus, 24 November 2026',
    ])
    expect(screen.getByRole('link', { name: 'Muat ulang pengaduan' })).toHaveAttribute('href', `/staf/pengaduan/${target.pengaduanId}`)
  })

  it('names the missing condition in words', () => {
    renderUi(<Refusal state={refused({ code: 'GUARD_FAILED', details: ['TIM_CUKUP'] })} target={target} />)
    expect(screen.getByRole('listitem')).toHaveTextContent('tim belum cukup')
  })

  it('that is not theirs gets a clear sentence', () => {
    renderUi(<Refusal state={refused({ code: 'FORBIDDEN' })} target={target} />)
    expect(screen.getByRole('alert')).toHaveTextContent('Anda tidak berwenang melakukan langkah ini')
  })

  it('leaves faults of fields to the summary', () => {
    renderUi(<Refusal state={refused({ code: 'INVALID_INPUT', fieldErrors: { catatan: 'catatan.wajib' } })} target={target} />)
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })
})

const step = (langkah: Langkah, gagal: readonly Guard[] = []): Pilihan => ({ langkah, boleh: gagal.length === 0, gagal, oleh: [] })

const steps = (langkah: readonly Pilihan[], change = {}) =>
  nextSteps({ layanan: 'WBS', langkah, daftar: null, identitasDiperiksa: false, suratTugasAda: false, publikasi: null, ...change })

describe('the next step', () => {
  it('is the one that carries the case furthest', () => {
    expect(steps([step('MINTA_KELENGKAPAN'), step('PERIKSA_BERKAS'), step('TERUSKAN')]).utama).toBe('TERUSKAN')
  })

  it('is not a paper that is there already', () => {
    expect(steps([step('SUSUN_SURAT_TUGAS')], { suratTugasAda: true })).toMatchObject({
      utama: null,
      boleh: [{ langkah: 'SUSUN_SURAT_TUGAS' }],
    })
  })

  it('offers the four ways of classification as one form', () => {
    const four = steps([step('NILAI_BERKADAR'), step('NILAI_TIDAK_BERKADAR'), step('NILAI_PERLU_KLARIFIKASI'), step('LIMPAHKAN')])
    expect(four.boleh).toEqual([{ langkah: 'NILAI_BERKADAR', halaman: 'kadar' }])
  })

  it('offers hiding only where there is something to hide', () => {
    expect(steps([step('SEMBUNYIKAN')]).boleh).toEqual([])
    expect(steps([step('SEMBUNYIKAN')], { publikasi: 'DITAYANGKAN' }).boleh).toEqual([{ langkah: 'SEMBUNYIKAN', halaman: 'publikasi' }])
  })

  it('does not wait for what was done before or belongs to somebody else', () => {
    expect(steps([step('PARAF_LHP_IRBAN', ['LHP_BELUM_DIPARAF_IRBAN']), step('SUSUN_LHP', ['ANGGOTA_TIM'])]).tertahan).toEqual([])
  })
})
