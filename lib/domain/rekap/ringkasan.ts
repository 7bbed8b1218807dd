import { cariKata } from '@/lib/domain/teks/lipat'

const PANJANG = 200

/** The pseudonym never leaves the house: where a text names it, in whatever writing, dots stand in its place. */
export const tanpaSamaran = (teks: string, samaran: string): string =>
  cariKata(teks, samaran).reduce((rest, found) => rest.replaceAll(found, '…'), teks)

/** A response in one line of at most 200 characters, cut at a word. */
export function ringkasan(teks: string): string {
  const line = teks.replace(/\s+/g, ' ').trim()
  if (line.length <= PANJANG) return line
  const cut = line.slice(0, PANJANG - 1)
  const space = cut.lastIndexOf(' ')
  return `${(space > PANJANG / 2 ? cut.slice(0, space) : cut).trimEnd()}…`
}
