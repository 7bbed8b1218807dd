import { describe, expect, it } from '@jest/globals'
import { nomorTelepon } from '@/lib/domain/situs/kantor'
import { kantorUji } from '@/tests/builders/kantor-situs'

describe('the numbers of an office', () => {
  it.each([
    [
      '(0532) 24475 / 24476',
      [
        ['(0532) 24475', '+6253224475'],
        ['(0532) 24476', '+6253224476'],
      ],
    ],
    [
      '(0534) 3069638 / 0813-4560-9017',
      [
        ['(0534) 3069638', '+625343069638'],
        ['0813-4560-9017', '+6281345609017'],
      ],
    ],
    ['pesawat 12', [['pesawat 12', null]]],
  ])('%s are dialled one by one', (line, expected) => {
    expect(nomorTelepon(line).map(({ tampil, tel }) => [tampil, tel])).toEqual(expected)
  })
})

describe('an office on public pages', () => {
  it('is named with its region', () => {
    const kantor = kantorUji('WBS', 'Inspektorat', 'Pemerintah Kota Contoh')
    expect(kantor).toMatchObject({ nama: 'Inspektorat Kota Contoh', wilayah: 'Kota Contoh', alamat: 'Jalan Contoh 1, 70000' })
  })
})
