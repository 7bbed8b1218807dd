import { expect, it } from '@jest/globals'
import { bandingkanEntri, type EntriBuku } from '@/lib/domain/buku/urutan'

const entri = (nomorRegister: string, nomorUrut: number | null, bulan: number): EntriBuku => ({
  pengaduanId: nomorRegister,
  nomorRegister,
  nomorUrut,
  bulan,
  semula: null,
})

it('the register keeps running numbers in order, and puts sealed ones behind those of their month by their code alone', () => {
  const all = [
    entri('R7K3M', null, 10),
    entri('004', 4, 11),
    entri('002', 2, 10),
    entri('A0B1C', null, 10),
    entri('003', 3, 11),
    entri('001', 1, 10),
    entri('0ZZZZ', null, 11),
  ]
  for (const mixed of [all, [...all].reverse()]) {
    expect([...mixed].sort(bandingkanEntri).map((one) => one.nomorRegister)).toEqual([
      '001',
      '002',
      'A0B1C',
      'R7K3M',
      '003',
      '004',
      '0ZZZZ',
    ])
  }
})
