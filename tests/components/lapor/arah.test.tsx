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
  renderUi(
    <ArahHasil
      {...suggestLayanan({ wilayah, perihal, rahasia }, kantor)}
      perihal={perihal}
      kantor={kantor}
      hari={{ WBS: 61, DUMAS: 92, SP4N: 8 }}
    />,
  )

describe('the questions at the front door', () => {
  it('complain about nothing on the first visit', () => {
    expect(readArah({}, kantor)).toEqual({ answers: {}, complete: null, kini: 'wilayah', kosong: false })
  })

  it('ask where first and alone, naming every government of this site', () => {
    renderUi(<ArahForm answers={{}} kini="wilayah" kosong={false} kantor={kantor} />)
    const names = screen.getAllByRole('radio').map((radio) => radio.getAttribute('value'))
    expect(names).toEqual(['kabupaten-contoh', 'provinsi-contoh', 'kota-contoh', 'lain'])
  })

  it('say that nothing was chosen, and keep what was chosen before', () => {
    const state = readArah({ kirim: 'perihal', wilayah: 'provinsi-contoh' }, kantor)
    expect(state).toMatchObject({ kini: 'perihal', kosong: true })
    const { container } = renderUi(<ArahForm {...state} kini="perihal" kantor={kantor} />)
    expect(container.querySelector('input[type=hidden][name=wilayah]')).toHaveValue('provinsi-contoh')
    expect(screen.getByText('Pilih apa yang ingin Anda sampaikan.')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Pertanyaan sebelumnya' })).toHaveAttribute('href', '/lapor')
  })

  it('ask whether a name must stay hidden only where the answer decides', () => {
    const next = (query: Readonly<Record<string, string>>) => readArah(query, kantor).kini
    expect(next({ wilayah: 'kota-contoh', perihal: 'tidak-tahu' })).toBe('rahasia')
    expect(next({ wilayah: 'kota-contoh', perihal: 'layanan' })).toBeNull()
    expect(next({ wilayah: 'kabupaten-contoh', perihal: 'pelanggaran' })).toBeNull()
    expect(next({ wilayah: 'lain', perihal: 'tidak-tahu' })).toBeNull()
    for (const perihal of ['pelanggaran', 'layanan'] as const)
      for (const wilayah of ['kabupaten-contoh', 'provinsi-contoh', 'kota-contoh', 'lain']) {
        const of = (rahasia: 'ya' | 'tidak') => suggestLayanan({ wilayah, perihal, rahasia }, kantor)
        expect(of('ya')).toEqual(of('tidak'))
      }
  })

  it('take a word nobody offered as no answer', () => {
    expect(readArah({ wilayah: 'kota-lain', perihal: ['layanan', 'layanan'], rahasia: 'ya' }, kantor).kini).toBe('wilayah')
  })

  it('show who will see what in the lane that fits, and name its office, address and telephone', () => {
    hasil('kabupaten-contoh', 'pelanggaran')
    expect(screen.getByRole('row', { name: /^Identitas Anda/ })).toHaveTextContent('Satu Pemegang Identitas')
    expect(screen.getByText(new RegExp(kantor[0]?.alamat ?? 'x'))).toHaveTextContent(/Telepon/)
  })

  it('name KPK, police, Ombudsman and LPSK where wrongdoing elsewhere is reported', () => {
    hasil('lain', 'pelanggaran')
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href') ?? '')
    expect(links).toEqual(expect.arrayContaining(['https://kws.kpk.go.id/', 'tel:110', 'tel:137', 'tel:148']))
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
