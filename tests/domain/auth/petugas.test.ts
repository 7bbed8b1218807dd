import { describe, expect, it } from '@jest/globals'
import { PERAN, type Peran } from '@/lib/domain/auth/peran'
import { holds, peranEfektif, type Petugas } from '@/lib/domain/auth/petugas'

const petugas = (peran: readonly Peran[], atasan = false): Petugas => ({
  id: 'p',
  namaPengguna: 'p',
  nama: 'P',
  jabatan: 'P',
  unitId: 'u',
  kepalaUnitIds: [],
  calonPemegang: [],
  peran: peran.map((p) => ({ peran: p, layanan: 'WBS', atasan })),
})
const effective = (who: Petugas, avoided: readonly Peran[]) => [...peranEfektif(who, 'WBS', avoided)].sort()

describe('the posts a petugas holds on a case', () => {
  it.each(PERAN)('are his own %s when nobody is avoided', (peran) => {
    expect(effective(petugas([peran]), [])).toEqual([peran])
  })

  it.each(PERAN)('do not include %s when the reporter asked to go around it', (peran) => {
    expect(effective(petugas([peran]), [peran])).toEqual([])
  })

  it('never count for another layanan', () => {
    expect(peranEfektif(petugas(['VERIFIKATOR']), 'DUMAS', [])).toEqual([])
  })

  it.each([
    ['VERIFIKATOR', 'IRBAN_KHUSUS'],
    ['IRBAN_KHUSUS', 'KEPALA'],
  ] as const)('pass %s on to %s', (avoided, successor) => {
    expect(effective(petugas([successor]), [avoided])).toEqual([avoided, successor].sort())
    for (const other of PERAN.filter((peran) => peran !== successor && peran !== avoided)) {
      expect(effective(petugas([other]), [avoided])).toEqual([other])
    }
  })

  it('pass two avoided posts on to the next one that is not', () => {
    expect(effective(petugas(['KEPALA']), ['VERIFIKATOR', 'IRBAN_KHUSUS'])).toEqual(['IRBAN_KHUSUS', 'KEPALA', 'VERIFIKATOR'])
    expect(effective(petugas(['IRBAN_KHUSUS']), ['VERIFIKATOR', 'IRBAN_KHUSUS'])).toEqual([])
  })

  it('give nothing of an avoided custodian, clerk or examiner to anybody in the office', () => {
    for (const avoided of ['PEMEGANG_IDENTITAS', 'PETUGAS_PENERIMA', 'PEMERIKSA'] as const) {
      for (const peran of PERAN.filter((p) => p !== avoided)) expect(effective(petugas([peran]), [avoided])).toEqual([peran])
    }
  })
})

describe('the office above', () => {
  const sekda = petugas(['KEPALA'], true)

  it('has no part in an ordinary case', () => {
    expect(effective(sekda, [])).toEqual([])
    expect(effective(sekda, ['VERIFIKATOR'])).toEqual([])
    expect(effective(sekda, ['PEMEGANG_IDENTITAS'])).toEqual([])
  })

  it('countersigns when the Irban Khusus is avoided and the Inspektur takes his place', () => {
    expect(effective(sekda, ['IRBAN_KHUSUS'])).toEqual(['KEPALA'])
  })

  it('takes the whole chain over when the office and its head are avoided', () => {
    const office: readonly Peran[] = [
      'PETUGAS_PENERIMA',
      'PEMEGANG_IDENTITAS',
      'VERIFIKATOR',
      'IRBAN_KHUSUS',
      'PEMERIKSA',
      'SEKRETARIS',
      'KEPALA',
      'MODERATOR',
    ]
    expect(effective(sekda, office)).toEqual(['IRBAN_KHUSUS', 'KEPALA', 'PETUGAS_PENERIMA', 'VERIFIKATOR'])
    for (const peran of office) expect(effective(petugas([peran]), office)).toEqual([])
  })

  it('is no post of the office itself', () => {
    expect(holds(sekda, 'KEPALA')).toBe(false)
    expect(holds(petugas(['KEPALA']), 'KEPALA', 'WBS')).toBe(true)
    expect(holds(petugas(['KEPALA']), 'KEPALA', 'SP4N')).toBe(false)
  })

  it('gets nothing from a post other than its head', () => {
    expect(effective(petugas(['VERIFIKATOR', 'IRBAN_KHUSUS'], true), ['IRBAN_KHUSUS', 'KEPALA'])).toEqual([])
  })
})
