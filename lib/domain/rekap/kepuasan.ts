import type { Menjawab } from '@/lib/domain/kepuasan/skala'

/** How many said the same. */
export type BarisKepuasan = Readonly<{ menjawab: Menjawab; pelayanan: number; jumlah: number }>

/** What reporters said in a period. `rataRata` of 1 to 5, one decimal. */
export type KepuasanRekap = Readonly<{
  jumlah: number
  menjawab: Readonly<Record<Menjawab, number>>
  pelayanan: readonly number[]
  rataRata: number | null
}>

/** Sums up; `pelayanan` counts the marks 1 to 5 in that order. */
export function hitungKepuasan(semua: readonly BarisKepuasan[]): KepuasanRekap {
  const count = (is: (baris: BarisKepuasan) => boolean) => semua.filter(is).reduce((sum, { jumlah }) => sum + jumlah, 0)
  const of = (jawab: Menjawab) => count(({ menjawab }) => menjawab === jawab)
  const jumlah = count(() => true)
  const sum = semua.reduce((total, baris) => total + baris.pelayanan * baris.jumlah, 0)
  return {
    jumlah,
    menjawab: { YA: of('YA'), SEBAGIAN: of('SEBAGIAN'), TIDAK: of('TIDAK') },
    pelayanan: [1, 2, 3, 4, 5].map((mark) => count(({ pelayanan }) => pelayanan === mark)),
    rataRata: jumlah === 0 ? null : Math.round((sum / jumlah) * 10) / 10,
  }
}
