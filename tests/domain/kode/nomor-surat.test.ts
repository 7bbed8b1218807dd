import { describe, expect, it } from '@jest/globals'
import { formatNomorSurat } from '@/lib/domain/kode/nomor-surat'
import { JENIS_NOMOR, seriNomor } from '@/lib/domain/kode/pola-nomor'
import { LAYANAN } from '@/lib/domain/layanan'
import { nomorSurat, pengaturanSuratOf } from '@/lib/domain/surat/pengaturan-surat'

describe('the number of a paper', () => {
  it.each([
    ['{no:3}/WBS/{bulanRomawi}/{tahun}', 14, '2026-11-24', '014/WBS/XI/2026'],
    ['{no}/{bulan}/{tahun}', 7, '2027-01-05', '7/01/2027'],
    ['{no:4}', 12345, '2026-01-01', '12345'],
    ['{bulanRomawi} {bulanRomawi}', 1, '2026-04-30', 'IV IV'],
    ['P-{tahun}-{no:4}', 147, '2026-09-01', 'P-2026-0147'],
    ['{klas}/{no:4}/{opd}-{unit}/{tahun}', 9, '2026-11-24', '700.1.1/0009/ITPROV-IRBANSUS/2026'],
    ['tanpa token', 1, '2026-01-01', 'tanpa token'],
  ])('from %j, number %d on %s is %s', (pattern, no, date, expected) => {
    expect(formatNomorSurat(pattern, no, date, { klas: '700.1.1', opd: 'ITPROV', unit: 'IRBANSUS' })).toBe(expected)
  })

  it.each(['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'].map((roman, i) => [i + 1, roman] as const))(
    'writes month %d as %s',
    (month, roman) => {
      expect(formatNomorSurat('{bulanRomawi}', 1, `2026-${String(month).padStart(2, '0')}-15`)).toBe(roman)
    },
  )

  it.each(LAYANAN.flatMap((layanan) => JENIS_NOMOR.map((jenis) => [layanan, jenis] as const)))(
    'has a pattern in %s for %s that leaves no token open and tells the year',
    (layanan, jenis) => {
      const pengaturan = pengaturanSuratOf(null, layanan)
      const number = nomorSurat(pengaturan, jenis, 3, '2026-11-24')
      expect(number).not.toMatch(/[{}]|undefined|^\/|\/\//)
      expect(number).toContain('2026')
      expect(number).not.toBe(nomorSurat(pengaturan, jenis, 4, '2026-11-24'))
    },
  )

  it('keeps the number WBS papers always had, and gives Dumas papers those of its own office', () => {
    const number = (layanan: 'WBS' | 'DUMAS', jenis: 'suratTugas' | 'lhp' | 'suratJawaban' | 'telaahan' | 'bukuPengaduan') =>
      nomorSurat(pengaturanSuratOf(null, layanan), jenis, 29, '2026-11-24')
    expect(number('WBS', 'suratTugas')).toBe('700.1.1/0029/ITKAB-IRBANSUS/2026')
    expect(number('WBS', 'suratJawaban')).toBe('700.1.2.4/0029/ITKAB-IRBANSUS/2026')
    expect(number('DUMAS', 'suratTugas')).toBe('700.1.1/0029/ITPROV-IRBANSUS/2026')
    expect(number('DUMAS', 'lhp')).toBe('700.1.2.1/0029/ITPROV-IRBANSUS/2026')
    expect(number('DUMAS', 'telaahan')).toBe('029/TS/XI/2026')
    expect(number('DUMAS', 'bukuPengaduan')).toBe('029/DUMAS/XI/2026')
  })

  it('of a publication comes from one series for all layanan, every other from its own', () => {
    expect(new Set(LAYANAN.map((layanan) => seriNomor(layanan, 'publikasi'))).size).toBe(1)
    expect(new Set(LAYANAN.map((layanan) => seriNomor(layanan, 'suratTugas'))).size).toBe(3)
  })
})
