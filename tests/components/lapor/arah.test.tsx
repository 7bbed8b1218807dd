import { describe, expect, it } from '@jest/globals'
import { screen } from '@testing-library/react'
import { readArah } from '@/components/lapor/arah-form-state'
import { ArahForm } from '@/components/lapor/ArahForm'
import { ArahHasil } from '@/components/lapor/ArahHasil'
import { suggestLayanan } from '@/lib/domain/lapor/suggest-layanan'
import { kantorUji } from '@/tests/builders/kantor-situs'
import { renderUi } from '../render-ui'

const kantor = [
  kantorUji('WBS', 'Inspektorat', 'Pemerintah Kabupaten Contoh'),
  kantorUji('DUMAS', 'Inspektorat', 'Pemerintah Provinsi Contoh'),
  kantorUji('SP4N', 'Dinas Kominfo', 'Pemerintah Kota Contoh'),
]

const hasil = (wilayah: string, perihal: 'pelanggaran' | 'layanan' | 'tidak-tahu', rahasia: 'ya' | 'tidak' = 'ya') =>
  renderUi(<ArahHasil {...suggestLayanan({ wilayah, perihal, rahasia }, kantor)} perihal={perihal} kantor={kantor} />)

describe('the three questions', () => {
  it('complain about nothing on the first visit', () => {
    expect(readArah({}, kantor)).toEqual({ answers: {}, complete: null, missing: [] })
  })

  it('ask where first, naming every government of this site', () => {
    renderUi(<ArahForm answers={{}} missing={[]} kantor={kantor} />)
    const names = screen.getAllByRole('radio').map((radio) => radio.getAttribute('value'))
    expect(names.slice(0, 4)).toEqual(['kabupaten-contoh', 'provinsi-contoh', 'kota-contoh', 'lain'])
  })

  it('name what is still open once sent, and keep what was chosen', () => {
    const { answers, missing } = readArah({ kirim: '1', wilayah: 'provinsi-contoh' }, kantor)
    expect(missing).toEqual(['perihal', 'rahasia'])
    renderUi(<ArahForm answers={answers} missing={missing} kantor={kantor} />)
    expect(screen.getByRole('radio', { name: /Provinsi Contoh/ })).toBeChecked()
    expect(screen.getByText('Pilih apa yang ingin Anda sampaikan.')).toBeVisible()
  })

  it('take a word nobody offered as no answer', () => {
    expect(readArah({ wilayah: 'kota-lain', perihal: ['layanan', 'layanan'], rahasia: 'ya' }, kantor).missing).toEqual([
      'wilayah',
      'perihal',
    ])
  })

  it('lead a report to the form of its government, naming its office', () => {
    hasil('kabupaten-contoh', 'pelanggaran')
    expect(screen.getByRole('link', { name: 'Mulai laporan WBS' })).toHaveAttribute('href', '/lapor/wbs')
    expect(screen.getByText(/ditangani Inspektorat Kabupaten Contoh\./)).toBeVisible()
  })

  it.each([
    ['kabupaten-contoh', 'layanan'],
    ['kota-contoh', 'pelanggaran'],
    ['lain', 'layanan'],
    ['lain', 'tidak-tahu'],
  ] as const)('lead %s, %s, to the national channel: its site, SMS and both stores, and to no form here', (wilayah, perihal) => {
    hasil(wilayah, perihal)
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href') ?? '')
    expect(links[0]).toBe('https://www.lapor.go.id/')
    expect(links).toContain('sms:1708')
    expect(links.filter((href) => /play\.google|apps\.apple/.test(href))).toHaveLength(2)
    expect(links.filter((href) => href.startsWith('/lapor'))).toEqual([])
  })

  it('lead a complaint about a service to the SP4N form where one is open', () => {
    hasil('kota-contoh', 'layanan')
    expect(screen.getByRole('link', { name: 'Mulai laporan layanan publik' })).toHaveAttribute('href', '/lapor/sp4n')
  })
})
