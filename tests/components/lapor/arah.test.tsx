import { describe, expect, it } from '@jest/globals'
import { screen } from '@testing-library/react'
import { readArah } from '@/components/lapor/arah-form-state'
import { ArahForm } from '@/components/lapor/ArahForm'
import { ArahHasil } from '@/components/lapor/ArahHasil'
import { renderUi } from '../render-ui'

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
    renderUi(<ArahHasil layanan="WBS" certain />)
    expect(screen.getByRole('link', { name: 'Mulai laporan WBS' })).toHaveAttribute('href', '/lapor/wbs')
  })

  it('say plainly which lanes are not here yet and where to go instead', () => {
    renderUi(<ArahHasil layanan="DUMAS" certain />)
    expect(screen.getByText(/belum tersedia di situs ini/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Buka lapor.go.id' })).toHaveAttribute('href', 'https://www.lapor.go.id/')
  })

  it('lead a report about a service to the SP4N form', () => {
    renderUi(<ArahHasil layanan="SP4N" certain />)
    expect(screen.getByRole('link', { name: 'Mulai laporan layanan publik' })).toHaveAttribute('href', '/lapor/sp4n')
  })
})
