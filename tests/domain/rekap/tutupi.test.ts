import { describe, expect, it } from '@jest/globals'
import { hitungKepuasan } from '@/lib/domain/rekap/kepuasan'
import { hitungStatistik } from '@/lib/domain/rekap/statistik'
import { tutupi, type SelPublik } from '@/lib/domain/rekap/tutupi'
import { angkaOf, type KasusUji } from '@/tests/builders/rekap-angka'

/** Every value a hidden cell could have for somebody who knows the total and what the marks mean: found by trying all. */
function mungkin(shown: readonly SelPublik[], total: number, index: number): ReadonlySet<number> {
  const left = total - shown.reduce<number>((sum, one) => sum + (typeof one === 'number' ? one : 0), 0)
  const hidden = shown.map((one, i) => [one, i] as const).filter(([one]) => typeof one !== 'number')
  const found = new Set<number>()
  const walk = (at: number, rest: number, own: number): void => {
    const cell = hidden[at]
    if (!cell) {
      if (rest === 0) found.add(own)
      return
    }
    const [low, high] = cell[0] === 'KURANG' ? [0, 4] : [5, rest]
    for (let value = low; value <= Math.min(high, rest); value += 1) walk(at + 1, rest - value, cell[1] === index ? value : own)
  }
  walk(0, left, -1)
  return found
}

describe('a public breakdown', () => {
  it('shows what is large and hides what is small, noughts among it', () => {
    expect(tutupi([10, 7, 12])).toEqual([10, 7, 12])
    expect(tutupi([20, 2, 0, 3, 9])).toEqual([20, 'KURANG', 'KURANG', 'KURANG', 9])
  })

  it('hides a second cell where a single one could be computed from the total', () => {
    expect(tutupi([20, 9, 3])).toEqual([20, 'DITAHAN', 'KURANG'])
  })

  it('hides another one where the small cells could only all be nought, or all be four', () => {
    expect(tutupi([20, 9, 0, 0])).toEqual([20, 'DITAHAN', 'KURANG', 'KURANG'])
    expect(tutupi([20, 9, 4, 4])).toEqual([20, 'DITAHAN', 'KURANG', 'KURANG'])
  })

  it('is not shown at all where even that would tell', () => {
    expect(tutupi([5, 0])).toBeNull()
    expect(tutupi([1, 2])).toBeNull()
  })

  it('never lets a reader narrow a small cell down, in any table of three or four cells', () => {
    const values = [0, 1, 2, 4, 5, 6, 9, 12]
    const tables = values.flatMap((a) =>
      values.flatMap((b) =>
        values.flatMap((c) => [
          [a, b, c],
          [a, b, c, 3],
          [a, b, c, 7],
        ]),
      ),
    )
    for (const table of tables) {
      const shown = tutupi(table)
      if (shown === null) continue
      const total = table.reduce((sum, one) => sum + one, 0)
      shown.forEach((one, i) => {
        if (typeof one === 'number') expect([table, one]).toEqual([table, table[i]])
        else if (one === 'KURANG') expect([table, shown, [...mungkin(shown, total, i)].sort()]).toEqual([table, shown, [0, 1, 2, 3, 4]])
        else expect([table, shown, mungkin(shown, total, i).size > 1]).toEqual([table, shown, true])
      })
    }
  })
})

describe('public statistics', () => {
  const kasus = (i: number, values: Partial<KasusUji> = {}): KasusUji => ({
    id: String(i),
    masuk: '2026-03-02',
    status: 'SELESAI',
    opd: 'pu',
    jenisLaporan: 'PENGADUAN',
    topik: 'JALAN',
    kanal: 'WEB',
    tanggapan: [{ ke: 1, tanggal: '2026-03-05', lama: 3, tepat: true }],
    ...values,
  })
  const nilai = {
    jenisLaporan: ['PENGADUAN', 'ASPIRASI', 'PERMINTAAN_INFORMASI'],
    topik: ['JALAN', '-'],
    kanal: ['WEB', 'SMS'],
    opd: ['pu', 'dishub', '-'],
  }

  const masa = [{ dari: 1, sampai: 3, jumlah: 20 }]

  it('tell nothing but "fewer than five" of a year with four reports', () => {
    const statistik = hitungStatistik(
      angkaOf(
        [1, 2, 3, 4].map((i) => kasus(i)),
        '2026-01-01',
      ),
      hitungKepuasan([{ menjawab: 'YA', pelayanan: 5, jumlah: 1 }]),
      [{ dari: 1, sampai: 3, jumlah: 4 }],
      nilai,
    )
    expect(statistik).toMatchObject({
      jumlah: 'KURANG',
      keadaan: { baris: null },
      masa: [],
      rincian: { opd: { baris: null }, topik: { baris: null } },
      tanggapan: { jumlah: 'KURANG', rataRata: null, persenTepat: null },
      kepuasan: { jumlah: 'KURANG', rataRata: null },
    })
    expect(JSON.stringify(statistik)).not.toMatch(/[1-4]/)
  })

  it('tell nothing of few reports that were answered often', () => {
    const often = [1, 2, 3].map((i) => kasus(i, { tanggapan: [1, 2].map((ke) => ({ ke, tanggal: '2026-03-05', lama: 3, tepat: true })) }))
    const { tanggapan } = hitungStatistik(angkaOf(often, '2026-01-01'), null, [], nilai)
    expect([tanggapan.jumlah, tanggapan.rataRata, tanggapan.ketepatan.baris]).toEqual(['KURANG', null, null])
  })

  it('tell no share of what they hide: one late response among twenty is nobody’s business', () => {
    const many = Array.from({ length: 20 }, (_, i) =>
      kasus(i, i === 0 ? { tanggapan: [{ ke: 1, tanggal: '2026-03-20', lama: 14, tepat: false }] } : {}),
    )
    const { tanggapan, jumlah } = hitungStatistik(angkaOf(many, '2026-01-01'), hitungKepuasan([]), masa, nilai)
    expect([jumlah, tanggapan.jumlah, tanggapan.persenTepat]).toEqual([20, 20, null])
    const half = many.map((one, i) => (i < 8 ? { ...one, tanggapan: [{ ke: 1, tanggal: '2026-03-20', lama: 14, tepat: false }] } : one))
    expect(hitungStatistik(angkaOf(half, '2026-01-01'), hitungKepuasan([]), masa, nilai).tanggapan.persenTepat).toBe(60)
  })
})
