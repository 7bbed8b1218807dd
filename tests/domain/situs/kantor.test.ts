import { describe, expect, it } from '@jest/globals'
import { kantorSitus, nomorTelepon } from '@/lib/domain/situs/kantor'

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
    const row = {
      layanan: 'WBS',
      nama: 'Inspektorat',
      pemda: 'Pemerintah Kota Contoh',
      alamat: 'Jalan Satu',
      kodePos: '70000',
      telepon: '-',
    } as const
    expect(kantorSitus(row)).toMatchObject({ nama: 'Inspektorat Kota Contoh', wilayah: 'Kota Contoh', alamat: 'Jalan Satu, 70000' })
  })
})
