import { cariKata, lipat } from '@/lib/domain/teks/lipat'

const BULAN =
  'januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember|jan|feb|mar|apr|jun|jul|agu|ags|agt|sep|sept|okt|nov|nop|des'

/** What people put between the digits of one number: spaces, dots, dashes, brackets, strokes. */
const SELA = '[\\s.\\-()\\[\\]{}/_]{0,3}'
const digits = (least: number, most: number) => `\\d(?:${SELA}\\d){${least - 1},${most - 1}}(?!\\d)`
const AT = '(?:\\s?@\\s?|\\s*[(\\[{<]\\s*(?:at|@)\\s*[)\\]}>]\\s*|\\s+at\\s+)'
const DOT = '(?:\\s?\\.\\s?|\\s*[(\\[{<]\\s*(?:dot|titik|\\.)\\s*[)\\]}>]\\s*|\\s+(?:dot|titik)\\s+)'

/** Patterns that must never stand in a public text, matched on the folded one. A hit blocks publication; the moderator sees which and where. */
const PATTERNS = {
  // Also typed in groups, and the eighteen digits of a civil servant's number.
  NIK: new RegExp(`(?<!\\d)${digits(16, 18)}`, 'g'),
  TELEPON: new RegExp(
    `(?<![\\d/])(?:\\(?(?:\\+?${SELA}62|0)${SELA}8${SELA}${digits(8, 12)}|\\(${SELA}0\\d{2,3}${SELA}\\)${SELA}${digits(5, 8)}|0\\d{2,3}[\\s.-]{1,3}\\d{5,8}(?!\\d))`,
    'g',
  ),
  // A sign, or both signs in words; a lone "at" between two words is Indonesian for nothing, but English for much.
  SUREL: new RegExp(
    `[\\w.+-]+(?:\\s?@\\s?[\\w-]+\\s?\\.\\s?[\\w.]+|(?!\\s+at\\s)${AT}[\\w-]+(?:${DOT}[\\w-]+)+|\\s+at\\s+[\\w-]+(?:(?!\\s?\\.\\s)${DOT}[\\w-]+)+)`,
    'gi',
  ),
  PLAT: /\b[A-Z]{1,2}[\s.-]{0,2}\d{1,4}[\s.-]{0,2}[A-Z]{1,3}\b/g,
  REKENING: /(?<![\d.,])\d(?:-?\d){9,14}(?![\d.,])/g,
  TANGGAL: new RegExp(
    `\\b(?:\\d{1,2}[\\s/.-]+(?:${BULAN})|\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?\\d{4}|\\d{1,2} \\d{1,2} \\d{4}|\\d{4}-\\d{1,2}-\\d{1,2})\\b`,
    'gi',
  ),
  NOMOR_TIKET: /\b(?:WBS|DUMAS|SP4N)\s?[-./_]\s?[0-9A-Z]{4}\s?[-./_]\s?[0-9A-Z]{4}\b/gi,
} as const

export type TemuanPindai = Readonly<{ pola: keyof typeof PATTERNS | 'KATA'; kutipan: string }>

/** Everything in one text that looks like a person's data or an exact date, as it stands there. */
function pindaiSatu(teks: string): readonly TemuanPindai[] {
  const lipatan = lipat(teks)
  return Object.entries(PATTERNS).flatMap(([pola, regex]) =>
    [...lipatan.teks.matchAll(regex)].map((match) => ({
      pola: pola as keyof typeof PATTERNS,
      kutipan: lipatan.kutip(match.index, match.index + match[0].length).trim(),
    })),
  )
}

/** The same in all texts, and any writing of one of `terlarang` (pseudonym, village, numbers of the case). */
export function pindaiTeks(texts: readonly string[], terlarang: readonly string[]): readonly TemuanPindai[] {
  const joined = texts.join('\n')
  const words = terlarang
    .filter((word) => word.length >= 3 && cariKata(joined, word).length > 0)
    .map((word) => ({ pola: 'KATA' as const, kutipan: word }))
  return [...pindaiSatu(joined), ...words]
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

/** What reports and publications can be about, of whatever layanan. */
export const TOPIK = [
  'DANA_DESA',
  'BANSOS',
  'PUNGLI',
  'PENDIDIKAN',
  'PENGADAAN',
  'PERJALANAN_DINAS',
  'ASET',
  'DISIPLIN',
  'ETIK',
  'PERIZINAN',
  'JALAN',
  'LAMPU',
  'SAMPAH',
  'BANJIR',
  'AIR',
  'UTILITAS',
  'KEPENDUDUKAN',
  'KESEHATAN',
  'LINGKUNGAN',
  'LAINNYA',
] as const

/** Those people bring to a service desk, the commonest first; the rest are an inspector's words. */
export const TOPIK_LAYANAN = [
  'JALAN',
  'LAMPU',
  'SAMPAH',
  'BANJIR',
  'AIR',
  'UTILITAS',
  'KEPENDUDUKAN',
  'KESEHATAN',
  'PENDIDIKAN',
  'BANSOS',
  'PERIZINAN',
  'LINGKUNGAN',
  'LAINNYA',
] as const satisfies readonly (typeof TOPIK)[number][]
