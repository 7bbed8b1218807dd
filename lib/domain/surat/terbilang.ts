const SATUAN = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh', 'sebelas'] as const

/** [value, word, its form for exactly one] from large to small; "satu juta" keeps its "satu". */
const TINGKAT: readonly (readonly [nilai: number, kata: string, tunggal: string])[] = [
  [1_000_000_000_000, 'triliun', 'satu triliun'],
  [1_000_000_000, 'miliar', 'satu miliar'],
  [1_000_000, 'juta', 'satu juta'],
  [1_000, 'ribu', 'seribu'],
  [100, 'ratus', 'seratus'],
]

/** A whole number from 0 to below a quadrillion in words: 90 is "sembilan puluh". @throws RangeError for anything else. */
export function terbilang(angka: number): string {
  if (!Number.isSafeInteger(angka) || angka < 0 || angka >= 1e15) throw new RangeError('terbilang')
  const tingkat = TINGKAT.find(([nilai]) => angka >= nilai)
  if (tingkat) {
    const [nilai, kata, tunggal] = tingkat
    const banyak = Math.floor(angka / nilai)
    return withRest(banyak === 1 ? tunggal : `${terbilang(banyak)} ${kata}`, angka % nilai)
  }
  if (angka < 12) return SATUAN[angka] ?? ''
  if (angka < 20) return `${SATUAN[angka - 10] ?? ''} belas`
  return withRest(`${SATUAN[Math.floor(angka / 10)] ?? ''} puluh`, angka % 10)
}

const withRest = (kata: string, sisa: number): string => (sisa === 0 ? kata : `${kata} ${terbilang(sisa)}`)

/** "90 (sembilan puluh) hari kerja": how a letter writes a count. */
export const denganTerbilang = (angka: number, satuan: string): string => `${angka} (${terbilang(angka)}) ${satuan}`

/** "1 (satu) berkas", or "-" where nothing is enclosed. */
export const lampiranTeks = (berkas: number): string => (berkas === 0 ? '-' : denganTerbilang(berkas, 'berkas'))

/** Whole rupiah as "Rp1.500.000,00", without a space (EYD V). @throws RangeError unless a whole number of at least 0. */
export function rupiah(nilai: number): string {
  if (!Number.isSafeInteger(nilai) || nilai < 0) throw new RangeError('rupiah')
  return `Rp${String(nilai).replace(/\B(?=(\d{3})+$)/g, '.')},00`
}
