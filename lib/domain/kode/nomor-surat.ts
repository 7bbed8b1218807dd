const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const

/**
 * Fills an office's number pattern: `{no}`, `{no:4}` (zero-padded), `{bulan}`, `{bulanRomawi}`, `{tahun}`.
 * `date` is an ISO date of the office.
 */
export function formatNomorSurat(pattern: string, no: number, date: string): string {
  const [year = '', month = ''] = date.split('-')
  return pattern
    .replace(/\{no(?::(\d))?\}/g, (_, width: string | undefined) => String(no).padStart(Number(width ?? 0), '0'))
    .replaceAll('{bulanRomawi}', ROMAN[Number(month) - 1] ?? '')
    .replaceAll('{bulan}', month)
    .replaceAll('{tahun}', year)
}

/** Patterns of Inspektorat Kotawaringin Barat, by kind of paper. */
export const POLA_NOMOR_WBS = {
  bukuPengaduan: '{no:3}/WBS/{bulanRomawi}/{tahun}',
  suratTugas: '700.1.1/{no:4}/ITKAB-IRBANSUS/{tahun}',
  lhp: '700.1.2.1/{no:4}/ITKAB-IRBANSUS/{tahun}',
  suratJawaban: '700.1.2.4/{no:4}/ITKAB-IRBANSUS/{tahun}',
  suratPelimpahan: '700.1.2.4/{no:4}/ITKAB-PLH/{tahun}',
  publikasi: 'P-{tahun}-{no:4}',
} as const

export type JenisNomor = keyof typeof POLA_NOMOR_WBS
