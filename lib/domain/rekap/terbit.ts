import { AMBANG } from './tutupi'

/** Months of a year that are told together, both inside, and how many reports came in them. */
export type Kelompok = Readonly<{ dari: number; sampai: number; jumlah: number }>

/** How many months a layanan's figures wait between two editions: a secret one moves on by the quarter. */
export const langkahTerbit = (rahasia: boolean): 1 | 3 => (rahasia ? 3 : 1)

/**
 * The editions of a year: after which months its figures move on, and what each adds. Whoever keeps the old figures beside the new
 * ones reads their difference, so an edition adds AMBANG reports or waits for the next. What is left at the end of a year adds too
 * few and is never told. `selesai`: months that are over.
 */
export function terbitanOf(perBulan: (bulan: number) => number, selesai: number, langkah: 1 | 3): readonly Kelompok[] {
  const found: Kelompok[] = []
  let [dari, jumlah] = [1, 0]
  for (let bulan = 1; bulan <= selesai; bulan += 1) {
    jumlah += perBulan(bulan)
    if (bulan % langkah !== 0 || jumlah < AMBANG) continue
    found.push({ dari, sampai: bulan, jumlah })
    ;[dari, jumlah] = [bulan + 1, 0]
  }
  return found
}

/** Months of a year that are over on an office day: all twelve of one that is past, none of one to come. */
export function bulanSelesai(tahun: number, today: string): number {
  const [kini, bulan] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))]
  return tahun < kini ? 12 : tahun > kini ? 0 : bulan - 1
}

/** The name of a group of months in an address or a file: "2026-03" or "2026-03/2026-04". */
export function namaKelompok(tahun: number, { dari, sampai }: Pick<Kelompok, 'dari' | 'sampai'>): string {
  const bulan = (n: number) => `${tahun}-${String(n).padStart(2, '0')}`
  return dari === sampai ? bulan(dari) : `${bulan(dari)}/${bulan(sampai)}`
}
