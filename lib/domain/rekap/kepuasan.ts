import type { Menjawab } from '@/lib/domain/kepuasan/kepuasan'

export type BarisKepuasan = Readonly<{ menjawab: Menjawab; pelayanan: number }>

/** What reporters said in a period. `rataRata` of 1 to 5, one decimal. */
export type KepuasanRekap = Readonly<{
  jumlah: number
  menjawab: Readonly<Record<Menjawab, number>>
  pelayanan: readonly number[]
  rataRata: number | null
}>

/** Sums up; `pelayanan` counts the marks 1 to 5 in that order. */
export function hitungKepuasan(semua: readonly BarisKepuasan[]): KepuasanRekap {
  const of = (jawab: Menjawab) => semua.filter(({ menjawab }) => menjawab === jawab).length
  const sum = semua.reduce((total, { pelayanan }) => total + pelayanan, 0)
  return {
    jumlah: semua.length,
    menjawab: { YA: of('YA'), SEBAGIAN: of('SEBAGIAN'), TIDAK: of('TIDAK') },
    pelayanan: [1, 2, 3, 4, 5].map((mark) => semua.filter(({ pelayanan }) => pelayanan === mark).length),
    rataRata: semua.length === 0 ? null : Math.round((sum / semua.length) * 10) / 10,
  }
}
