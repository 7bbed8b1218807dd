const BULAN =
  'januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember|jan|feb|mar|apr|jun|jul|agu|ags|agt|sep|sept|okt|nov|nop|des'

/** Patterns that must never stand in a public text. A hit blocks publication; the moderator sees which and where. */
const PATTERNS = {
  // Also typed in groups, and the eighteen digits of a civil servant's number.
  NIK: /(?<!\d)\d(?:[ .-]?\d){15,17}(?!\d)/g,
  TELEPON: /(?<![\d/])(?:(?:\+?62|0)[\s.-]?8\d[\d\s.-]{6,12}\d|(?:\(0\d{2,3}\)[\s.-]?|0\d{2,3}[\s.-])\d{5,8}(?!\d))/g,
  SUREL: /[\w.+-]+@[\w-]+\.[\w.]+/g,
  PLAT: /\b[A-Z]{1,2}\s?\d{1,4}\s?[A-Z]{1,3}\b/g,
  REKENING: /(?<![\d.,])\d{10,15}(?![\d.,])/g,
  TANGGAL: new RegExp(`\\b(?:\\d{1,2}[\\s/.-]+(?:${BULAN})|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}|\\d{1,2} \\d{1,2} \\d{4}|\\d{4}-\\d{1,2}-\\d{1,2})\\b`, 'gi'),
  NOMOR_TIKET: /\b(?:WBS|DUMAS|SP4N)-[0-9A-Z]{4}-[0-9A-Z]{4}\b/gi,
} as const

export type TemuanPindai = Readonly<{ pola: keyof typeof PATTERNS; kutipan: string }>

/** Everything in the texts that looks like a person's data, an exact date, or one of `terlarang` (pseudonym, village). */
export function pindaiTeks(texts: readonly string[], terlarang: readonly string[]): readonly (TemuanPindai | Readonly<{ pola: 'KATA'; kutipan: string }>)[] {
  const joined = texts.join('\n')
  const hits = Object.entries(PATTERNS).flatMap(([pola, regex]) =>
    [...joined.matchAll(regex)].map((match) => ({ pola: pola as keyof typeof PATTERNS, kutipan: match[0] })),
  )
  const lower = joined.toLowerCase()
  const words = terlarang
    .filter((word) => word.length >= 3 && lower.includes(word.toLowerCase()))
    .map((word) => ({ pola: 'KATA' as const, kutipan: word }))
  return [...hits, ...words]
}

/** Redaction checklist: all must be ticked before a text becomes public (W19). */
export const DAFTAR_REDAKSI = [
  'TANPA_NAMA',
  'TANPA_NOMOR',
  'TANPA_TEMPAT',
  'TANPA_TANGGAL',
  'TANPA_SAMARAN',
  'TANPA_BERKAS',
  'KATA_DIDUGA',
  'TIDAK_TERTEBAK',
] as const

export const ALASAN_SEMBUNYI = ['ETIKA', 'KESUSILAAN', 'KESOPANAN', 'LAINNYA'] as const

export const TOPIK = [
  'DANA_DESA', 'BANSOS', 'PUNGLI', 'PENDIDIKAN', 'PENGADAAN', 'PERJALANAN_DINAS', 'ASET', 'DISIPLIN', 'ETIK', 'PERIZINAN',
  'JALAN', 'UTILITAS', 'KEPENDUDUKAN', 'KESEHATAN', 'LINGKUNGAN', 'LAINNYA',
] as const
