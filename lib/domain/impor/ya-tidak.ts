const YA = [
  'ya',
  'y',
  'iya',
  'yes',
  'true',
  'benar',
  '1',
  'x',
  'v',
  '✓',
  '✔',
  '√',
  '☑',
  '☒',
  'anonim',
  'anonymous',
  'rahasia',
  'secret',
  'tertutup',
]
const TIDAK = [
  '',
  'tidak',
  'tdk',
  't',
  'n',
  'no',
  'false',
  'salah',
  '0',
  '-',
  '–',
  '—',
  '☐',
  'bukan',
  'kosong',
  'publik',
  'public',
  'terbuka',
  'biasa',
  'normal',
]
const TIDAK_ITU = ['tidak rahasia', 'tidak anonim', 'bukan rahasia', 'bukan anonim', 'tidak ada']

/**
 * What a cell says that protects a person: yes, no, or null for words nobody here knows. A guess at "no" would lay open what
 * somebody asked to keep closed, so every word of the cell must be known, and of the same mind.
 */
export function yaTidak(text: string): boolean | null {
  const words = text
    .toLowerCase()
    .replaceAll(/[\ufe0f"']/g, '')
    .split(/[,;/&+|.()\n]|\bdan\b/)
    .map((word) => word.trim().replaceAll(/\s+/g, ' '))
    .filter((word, index, all) => word !== '' || all.length === 1)
  if (words.length === 0) return text.trim() === '' ? false : null
  if (words.every((word) => YA.includes(word))) return true
  return words.every((word) => TIDAK.includes(word) || TIDAK_ITU.includes(word)) ? false : null
}
