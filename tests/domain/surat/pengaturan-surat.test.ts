import { describe, expect, it } from '@jest/globals'
import { LAYANAN } from '@/lib/domain/layanan'
import { faultOfPola, findKembar, pengaturanSuratOf } from '@/lib/domain/surat/pengaturan-surat'
import { pengaturanSuratSchema } from '@/lib/domain/surat/pengaturan-surat-schema'

describe('a number pattern of the office', () => {
  it.each([
    ['{no}/{tahun}', null],
    ['{klas}/{no:4}/{opd}-{unit}/{bulan}/{bulanRomawi}/{tahun}', null],
    ['', 'wajib'],
    ['TS/{tahun}', 'tanpaNo'],
    ['{no:3}/TS/{bulanRomawi}', 'tanpaTahun'],
    ['{no}/{tahun}/{nama}', 'salah'],
    ['{no:0}/{tahun}', 'salah'],
    ['{no}/{tahun}<b>', 'salah'],
    [`{no}/{tahun}/${'A'.repeat(60)}`, 'panjang'],
  ])('%j is judged %j', (pola, fault) => expect(faultOfPola(pola)).toBe(fault))

  it('replaces the preset one of its layanan and paper, and no other', () => {
    const setelan = { DUMAS: { kertas: 'F4', pola: { telaahan: '{no}/TELAAH/{tahun}' } } }
    const dumas = pengaturanSuratOf(setelan, 'DUMAS')
    expect([dumas.kertas, dumas.pola.telaahan, dumas.pola.disposisi]).toEqual([
      'F4',
      '{no}/TELAAH/{tahun}',
      '{no:3}/LD/{bulanRomawi}/{tahun}',
    ])
    expect(pengaturanSuratOf(setelan, 'WBS')).toEqual(pengaturanSuratOf(null, 'WBS'))
  })

  it.each([[null], ['teks'], [{ DUMAS: { pola: { telaahan: 'tanpa nomor' } } }], [{ DUMAS: { kertas: 'A3' } }], [{ LAIN: {} }]])(
    'stored as %j falls back to the preset ones',
    (setelan) => expect(pengaturanSuratOf(setelan, 'DUMAS')).toEqual(pengaturanSuratOf(null, 'DUMAS')),
  )

  it('gives no two papers the same number', () => {
    for (const layanan of LAYANAN) expect(findKembar(layanan, {})).toBeNull()
    expect(findKembar('DUMAS', { DUMAS: { pola: { disposisi: '{no}/TS/{bulanRomawi}/{tahun}' } } })).toBe('disposisi')
    expect(findKembar('DUMAS', { DUMAS: { opd: 'ITKAB' } })).toBe('suratTugas')
    expect(findKembar('WBS', { WBS: { pola: { suratJawaban: '700.1.1/{no:4}/ITKAB-IRBANSUS/{tahun}' } } })).toBe('suratJawaban')
  })
})

describe('the form of patterns', () => {
  const form = { layanan: 'DUMAS', kertas: 'F4', kodeOpd: ' ITPROV ', kodeUnit: 'IRBAN-KHUSUS', polaTelaahan: ' {no}/TS/{tahun} ' }

  it('is read into a setting, with only the patterns that were sent', () => {
    expect(pengaturanSuratSchema.parse(form)).toEqual({
      layanan: 'DUMAS',
      kertas: 'F4',
      opd: 'ITPROV',
      unit: 'IRBAN-KHUSUS',
      pola: { telaahan: '{no}/TS/{tahun}' },
      agenda: [],
      mulai: {},
      unitOpd: [],
    })
  })

  it.each([
    ['polaTelaahan', 'TS/{tahun}', 'polaNomor.tanpaNo'],
    ['polaTelaahan', '{no}/TS', 'polaNomor.tanpaTahun'],
    ['kodeOpd', 'IT/PROV', 'kodeNomor.salah'],
    ['kertas', 'A3', 'kertas.wajib'],
  ])('refuses %s %j', (field, value, message) => {
    const issues = pengaturanSuratSchema.safeParse({ ...form, [field]: value }).error?.issues.map((issue) => [issue.path[0], issue.message])
    expect(issues).toEqual([[field, message]])
  })
})
