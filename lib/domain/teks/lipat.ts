/**
 * A text as a reader sees it, for filters to match on: compatibility forms made plain (full-width, ligatures), marks that do not
 * show and accents gone, every script's digits as 0-9, every dash as "-", every space as " ". Case and line breaks stay.
 */
export type Lipatan = Readonly<{
  teks: string
  /** The piece of the original that stands behind these places of the folded text. */
  kutip: (mulai: number, sampai: number) => string
}>

const TAK_TAMPAK = /[\p{Cf}\p{M}\p{Default_Ignorable_Code_Point}]/gu
const GARIS = /[\p{Pd}\u2043\u2212\u02d7\u30fc]/gu
const SPASI = /[\p{Z}\t]/gu

/** Digits of a script stand in a row of ten, so the place in that row is their value. */
function angka(char: string): string {
  let zero = char.codePointAt(0) ?? 0
  const value = zero
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && value - zero < 9) zero -= 1
  return String(value - zero)
}

function lipatSatu(char: string): string {
  const plain = char.normalize('NFKD').replaceAll(TAK_TAMPAK, '').replaceAll(GARIS, '-').replaceAll(SPASI, ' ')
  return plain.replaceAll(/(?![0-9])\p{Nd}/gu, angka)
}

export function lipat(asli: string): Lipatan {
  const from: number[] = []
  const to: number[] = []
  let [teks, place] = ['', 0]
  for (const char of asli) {
    const folded = lipatSatu(char)
    for (let i = 0; i < folded.length; i += 1) {
      from.push(place)
      to.push(place + char.length)
    }
    teks += folded
    place += char.length
  }
  return { teks, kutip: (mulai, sampai) => (sampai > mulai ? asli.slice(from[mulai] ?? 0, to[sampai - 1] ?? asli.length) : '') }
}

/** Nothing but letters and digits, in lower case: two writings of one word are equal here. */
export const peras = (asli: string): string =>
  lipat(asli)
    .teks.toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')

/** Pieces of a text that are some writing of a word, whatever stands between its letters; each as it stands in the original. */
export function cariKata(asli: string, kata: string): readonly string[] {
  const wanted = peras(kata)
  if (wanted === '') return []
  const { teks, kutip } = lipat(asli)
  const letters = [...wanted].map((char) => char.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return [...teks.matchAll(new RegExp(letters.join('[^\\p{L}\\p{N}]{0,3}'), 'giu'))].map((match) =>
    kutip(match.index, match.index + match[0].length),
  )
}
