import { describe, expect, it } from '@jest/globals'
import { judgeNik, normalizeNik } from '@/lib/domain/lapor/nik'

describe('a NIK', () => {
  it.each([
    ['6201990101900001', 'a man born on 1 January 1990'],
    ['6201994101900001', 'a woman, her day of birth raised by forty'],
    ['6201 9901 0190 0001', 'spaces between'],
    ['620199.010190.0001', 'dots between'],
    ['6201992902000001', '29 February 2000, a leap year'],
    ['6201993112009999', 'the last serial number'],
    ['6201997112990001', 'a woman born on 31 December 1999'],
    ['9901990101260001', 'a region nobody knows'],
    ['6201990101260001', 'born this year'],
  ])('%s is accepted: %s', (nik) => {
    expect(judgeNik(nik, 2026)).toBeNull()
  })

  it.each([
    ['620199010190001', 'panjang'],
    ['62019901019000011', 'panjang'],
    ['620199010190000a', 'panjang'],
    ['', 'panjang'],
    ['1111111111111111', 'panjang'],
    ['6201990001900001', 'tanggal'],
    ['6201993201900001', 'tanggal'],
    ['6201994001900001', 'tanggal'],
    ['6201997201900001', 'tanggal'],
    ['6201990100900001', 'tanggal'],
    ['6201990113900001', 'tanggal'],
    ['6201993004310001', null],
    ['6201993104900001', 'tanggal'],
    ['6201992902010001', 'tanggal'],
    ['6201996902010001', 'tanggal'],
    ['6201990101900000', 'nomor'],
  ])('%s is judged %s', (nik, fault) => {
    expect(judgeNik(nik, 2026)).toBe(fault)
  })

  it('may belong to somebody born in the last century when this one has not come so far', () => {
    expect(judgeNik('6201990101270001', 2026)).toBeNull()
    // 29 February 1900 and 2000: only the latter existed, and in 1999 it lay ahead.
    expect(judgeNik('6201992902000001', 1999)).toBe('tanggal')
  })

  it('of somebody older than 120 is none', () => {
    expect(judgeNik('6201992902000001', 2121)).toBe('tanggal')
  })

  it('is kept as sixteen digits', () => {
    expect(normalizeNik(' 6201 9901.0190 0001 ')).toBe('6201990101900001')
  })
})
