import { describe, expect, it } from '@jest/globals'
import { isSandiLemah, sandiBaru } from '@/lib/domain/masuk/sandi'

const faultOf = (sandi: string) => sandiBaru('kataSandiBaru').safeParse(sandi).error?.issues[0]?.message ?? 'baik'

describe('a new password', () => {
  it.each([
    ['', 'kataSandiBaru.wajib'],
    ['sebelashuru', 'kataSandiBaru.pendek'],
    ['x'.repeat(257), 'kataSandiBaru.panjang'],
    ['kambing duduk di bawah ulin', 'baik'],
    ['1 kuda & 2 itik!', 'baik'],
    ['sungai-arut-keruh', 'baik'],
  ])('%s is judged %s', (sandi, expected) => expect(faultOf(sandi)).toBe(expected))

  it.each([
    'password1234',
    'Inspektorat2026',
    'katasandi!!!!!',
    'aaaaaaaaaaaa',
    'abcabcabcabc',
    '123456789012',
    '987654321098',
    'kumbangkumbang',
    'Kotawaringin_Barat',
    '202620262027',
  ])('%s is what everybody tries first', (sandi) => expect(isSandiLemah(sandi)).toBe(true))

  it('is taken as typed, spaces at the ends included', () => {
    expect(sandiBaru('kataSandiBaru').parse('  ulin tua di hulu ')).toBe('  ulin tua di hulu ')
  })
})
