import { instantAt } from '@/lib/domain/tenggat/kalender'

const awal = (tahun: number, bulan: number) => instantAt(`${tahun}-${String(bulan).padStart(2, '0')}-01T00:00`)

/** First instant of a month where the office is, and of the month after. */
export function masaBulan(tahun: number, bulan: number): Readonly<{ dari: Date; sampai: Date }> {
  return { dari: awal(tahun, bulan), sampai: bulan === 12 ? awal(tahun + 1, 1) : awal(tahun, bulan + 1) }
}
