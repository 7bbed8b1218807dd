/** First instant of a month of the office, which keeps UTC+7 all year, and of the month after. */
export function masaBulan(tahun: number, bulan: number): Readonly<{ dari: Date; sampai: Date }> {
  const start = (year: number, month: number) => new Date(Date.UTC(year, month - 1, 1, -7))
  return { dari: start(tahun, bulan), sampai: start(tahun, bulan + 1) }
}
