import 'server-only'

/** Widths of letters in the paper's font, in its size; a letter not named is as wide as most. */
const SEMPIT: readonly (readonly [RegExp, number])[] = [
  [/[ijl'|.,:;!]/, 0.28],
  [/[tfrI/()[\] -]/, 0.34],
  [/[mM]/, 0.84],
  [/[wWGOQ@%]/, 0.79],
  [/[A-HJ-LNP-VX-Z]/, 0.69],
  // Pictures, letters of East Asia, and what other fonts draw wider than ours.
  [/[\u{1f000}-\u{1ffff}]/u, 1.4],
  [/[\u2e80-\u{1efff}]/u, 1.1],
  [/[\u2010-\u2e7f]/, 0.95],
  [/[\u0250-\u200f]/, 0.9],
]
const lebarHuruf = (huruf: string) => SEMPIT.find(([pola]) => pola.test(huruf))?.[1] ?? 0.56
const lebarKata = (kata: string) => [...kata].reduce((sum, huruf) => sum + lebarHuruf(huruf), 0)

/** Pieces put one behind the other on lines they fit on. */
function susun(pieces: readonly string[], muat: number): readonly string[] {
  const lines = ['']
  let lebar = 0
  for (const piece of pieces) {
    const own = lebarKata(piece)
    if (lines.at(-1) !== '' && lebar + own > muat) {
      lines.push('')
      lebar = 0
    }
    lines[lines.length - 1] += piece
    lebar += own
  }
  return lines
}

/** Letters of a word too wide for a line of its own, in pieces that are not. */
const potong = (kata: string, muat: number): readonly string[] => susun([...kata], muat)

/**
 * A word too wide for its column ("700.1.2.4/0011/ITPROV-IRBANSUS/2026", "cendana_kobar") goes on after a slash, hyphen or
 * underscore, unmarked; a piece that is still too wide is cut where the column ends. Nothing stands over the edge of a cell: a word
 * of three letters fits into every column there is.
 * `muat`: what the column holds, in sizes of its letters.
 */
export function patahkan(teks: string, muat: number): string {
  const satu = (kata: string) =>
    lebarKata(kata) <= muat || kata.length < 4
      ? kata
      : susun(
          kata.split(/(?<=[/_-])/).flatMap((piece) => potong(piece, muat)),
          muat,
        ).join('\n')
  return teks.replace(/\S+/g, satu)
}
