import { describe, expect, it } from '@jest/globals'
import { hitungSembunyi } from '@/lib/domain/publikasi/disembunyikan'

describe('what was taken from the public page', () => {
  const hitungan = [
    { tahun: 2026, alasan: 'ETIKA', jumlah: 9 },
    { tahun: 2026, alasan: 'KESOPANAN', jumlah: 12 },
    { tahun: 2026, alasan: 'sesuatu', jumlah: 5 },
    { tahun: 2026, alasan: 'LAINNYA', jumlah: 1 },
    { tahun: 2024, alasan: 'ETIKA', jumlah: 4 },
  ]

  it('is told a year with its reasons, small ones hidden so that no difference tells them', () => {
    expect(hitungSembunyi([2026], hitungan)).toEqual([
      { tahun: 2026, jumlah: 27, alasan: { ETIKA: 'DITAHAN', KESUSILAAN: 'KURANG', KESOPANAN: 12, LAINNYA: 'DITAHAN' } },
    ])
  })

  it('has every year, and nothing but "fewer than five" of one with few or none', () => {
    expect(hitungSembunyi([2025, 2024], hitungan)).toEqual([
      { tahun: 2025, jumlah: 'KURANG', alasan: null },
      { tahun: 2024, jumlah: 'KURANG', alasan: null },
    ])
  })
})
