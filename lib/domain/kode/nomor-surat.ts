const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const

/** What an office writes into its own numbers, beside the running number and the date. */
export type BagianNomor = Readonly<{ klas?: string; opd?: string; unit?: string }>

/**
 * Fills an office's number pattern: `{no}`, `{no:4}` (zero-padded), `{bulan}`, `{bulanRomawi}`, `{tahun}`, `{klas}`
 * (archive classification), `{opd}`, `{unit}`. `date` is an ISO date of the office; `no` a running number or a code in its place.
 */
export function formatNomorSurat(pattern: string, no: number | string, date: string, bagian: BagianNomor = {}): string {
  const [year = '', month = ''] = date.split('-')
  const values: Readonly<Record<string, string>> = {
    klas: '',
    opd: '',
    unit: '',
    ...bagian,
    bulanRomawi: ROMAN[Number(month) - 1] ?? '',
    bulan: month,
    tahun: year,
  }
  return pattern
    .replace(/\{no(?::(\d))?\}/g, (_, width: string | undefined) => String(no).padStart(Number(width ?? 0), '0'))
    .replace(/\{(klas|opd|unit|bulanRomawi|bulan|tahun)\}/g, (_, token: string) => values[token] ?? '')
}
