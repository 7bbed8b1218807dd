import { afterEach, expect, it } from '@jest/globals'
import { masaBulan } from '@/lib/domain/buku/bulan'
import { setZonaKantor } from '@/lib/domain/tenggat/zona'

afterEach(() => setZonaKantor('Asia/Pontianak'))

it('a month of the register begins and ends at midnight where the office is', () => {
  for (const [zona, jam] of [
    ['Asia/Pontianak', 17],
    ['Asia/Makassar', 16],
    ['Asia/Jayapura', 15],
  ] as const) {
    setZonaKantor(zona)
    expect(masaBulan(2026, 12)).toEqual({ dari: new Date(Date.UTC(2026, 10, 30, jam)), sampai: new Date(Date.UTC(2026, 11, 31, jam)) })
    expect(masaBulan(2026, 1).sampai).toEqual(masaBulan(2026, 2).dari)
  }
})
