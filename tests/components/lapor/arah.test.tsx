import { describe, expect, it } from '@jest/globals'
import { screen } from '@testing-library/react'
import { readArah } from '@/components/lapor/arah-form-state'
import { ArahForm } from '@/components/lapor/ArahForm'
import { ArahHasil } from '@/components/lapor/ArahHasil'
import type { Layanan } from '@/lib/domain/layanan'
import { kantorSitus } from '@/lib/domain/situs/kantor'
import { renderUi } from '../render-ui'

const dari = (layanan: Layanan, nama: string, pemda: string) =>
  kantorSitus({ layanan, nama, pemda, alamat: 'Jalan Contoh 1', kodePos: '70000', telepon: '(0500) 100000 / 100001' })
const kantor = [
  dari('WBS', 'Inspektorat', 'Pemerintah Kabupaten Contoh'),
  dari('DUMAS', 'Inspektorat', 'Pemerintah Provinsi Contoh'),
  dari('SP4N', 'Dinas Kominfo', 'Pemerintah Kota Contoh'),
]

describe('the three questions', () => {
  it('complain about nothing on the first visit', () => {
    expect(readArah({})).toEqual({ answers: {}, complete: null, missing: [] })
  })

  it('name what is still open once sent, and keep what was chosen', () => {
    const { answers, missing } = readArah({ kirim: '1', pihak: 'provinsi' })
    expect(missing).toEqual(['perihal', 'rahasia'])
    renderUi(<ArahForm answers={answers} missing={missing} />)
    expect(screen.getByRole('radio', { name: 'Instansi atau pejabat pemerintah provinsi' })).toBeChecked()
    expect(screen.getByText('Pilih apa yang ingin Anda sampaikan.')).toBeVisible()
  })

  it('take a word nobody offered as no answer', () => {
    expect(readArah({ perihal: 'apa-saja', pihak: ['lain', 'lain'], rahasia: 'ya' }).missing).toEqual(['perihal', 'pihak'])
  })

  it('lead a WBS report to its form', () => {
    renderUi(<ArahHasil layanan="WBS" kantor={kantor} certain />)
    expect(screen.getByRole('link', { name: 'Mulai laporan WBS' })).toHaveAttribute('href', '/lapor/wbs')
  })

  it('name the office that handles a report, and "this office" where none is founded yet', () => {
    const page = renderUi(<ArahHasil layanan="WBS" kantor={kantor} certain />)
    expect(screen.getByText(/ditangani Inspektorat Kabupaten Contoh\./)).toBeVisible()
    page.unmount()
    renderUi(<ArahHasil layanan="WBS" kantor={[]} certain />)
    expect(screen.getByText(/ditangani Kantor ini\./i)).toBeVisible()
  })

  it('say plainly which lanes are not here yet and where to go instead', () => {
    renderUi(<ArahHasil layanan="DUMAS" kantor={kantor} certain />)
    expect(screen.getByText(/belum tersedia di situs ini/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Buka lapor.go.id' })).toHaveAttribute('href', 'https://www.lapor.go.id/')
  })

  it('lead a report about a service to the SP4N form', () => {
    renderUi(<ArahHasil layanan="SP4N" kantor={kantor} certain />)
    expect(screen.getByRole('link', { name: 'Mulai laporan layanan publik' })).toHaveAttribute('href', '/lapor/sp4n')
  })
})
