/** What a paper shows for a character that no font of papers has: a box that nobody takes for a letter. */
export const KOTAK = '\u25a1'

/**
 * Characters beyond the basic plane that the fonts of papers have (lib/infra/pdf/huruf.ts), hexadecimal, in order. Of the basic
 * plane they have every assigned one. A test compares this with the fonts.
 */
const TAMBAHAN =
  '10300-1031e 10320-10323 10efd-10eff 1d300-1d356 1d538-1d539 1d53b-1d53e 1d540-1d544 1d546 1d54a-1d550 1d552-1d56b 1d5a0-1d5d3 1d7d8-1d7eb ' +
  '1ee00-1ee03 1ee05-1ee1f 1ee21-1ee22 1ee24 1ee27 1ee29-1ee32 1ee34-1ee37 1ee39 1ee3b 1ee61-1ee62 1ee64 1ee67-1ee6a 1ee6c-1ee72 ' +
  '1ee74-1ee77 1ee79-1ee7c 1ee7e 1f004 1f030-1f093 1f0a0-1f0ae 1f0b1-1f0be 1f0c1-1f0cf 1f0d1-1f0df 1f12f 1f170-1f171 1f17e-1f17f ' +
  '1f18e 1f191-1f19a 1f1e6-1f1ff 1f201-1f202 1f21a 1f22f 1f232-1f23a 1f250-1f251 1f300-1f321 1f324-1f393 1f396-1f397 1f399-1f39b ' +
  '1f39e-1f3f0 1f3f3-1f3f5 1f3f7-1f4fd 1f4ff-1f53d 1f549-1f54e 1f550-1f567 1f56f-1f570 1f573-1f57a 1f587 1f58a-1f58d 1f590 ' +
  '1f595-1f596 1f5a4-1f5a5 1f5a8 1f5b1-1f5b2 1f5bc 1f5c2-1f5c4 1f5d1-1f5d3 1f5dc-1f5de 1f5e1 1f5e3 1f5e8 1f5ef 1f5f3 1f5fa-1f64f ' +
  '1f680-1f6c5 1f6cb-1f6d2 1f6d5-1f6d9 1f6dc-1f6e5 1f6e9 1f6eb-1f6ec 1f6f0 1f6f3-1f6fc 1f7e0-1f7eb 1f7f0 1f90c-1f93a 1f93c-1f945 ' +
  '1f947-1f9ff 1fa70-1fa7c 1fa80-1fac6 1fac8 1facc-1fadd 1fadf-1faeb 1faef-1fafa'

const RENTANG = TAMBAHAN.split(' ').map((range) => {
  const [from = '', to = from] = range.split('-')
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const
})

/** Bullets as old word processors paste them, in the private use of their own fonts. */
const BUTIR: Readonly<Record<string, string>> = {
  '\uf0b7': '\u2022',
  '\uf0a7': '\u25aa',
  '\uf0d8': '\u27a2',
  '\uf0fc': '\u2713',
  '\uf0a8': '\u25fb',
  '\uf06c': '\u25cf',
  '\uf06e': '\u25a0',
  '\uf076': '\u2756',
}

/** Nothing is drawn for these; the joiners of pictures only join where one font has both. */
const TAK_TERLIHAT = /[\p{Cf}\p{Default_Ignorable_Code_Point}]|(?!\n)\p{Cc}/u

function tercetakSatu(char: string): string {
  if (/[\p{Zs}\t\u2800]/u.test(char)) return ' '
  if (/[\u2028\u2029]/.test(char)) return '\n'
  // The font of letters has no unbreakable hyphen: "SP4N-LAPOR!" would lose its own.
  if (char === '\u2011') return '-'
  if (TAK_TERLIHAT.test(char)) return ''
  if (BUTIR[char]) return BUTIR[char]
  const code = char.codePointAt(0) ?? 0
  if (code > 0xffff) return RENTANG.some(([from, to]) => code >= from && code <= to) ? char : KOTAK
  return /[\p{Cn}\p{Co}\p{Cs}\ufffc]/u.test(char) ? KOTAK : char
}

/** Texts of Latin letters with their usual signs, which are printed as they are. */
const BIASA = /^[\n -~\u00a1-\u00ac\u00ae-\u024f‘’“”–—…•€]*$/

/** Is this text drawn with the font of letters alone? */
export const hurufBiasa = (teks: string): boolean => BIASA.test(teks)

/** A text as a paper prints it: every space a plain one, nothing unseen, and a box for what no font has. Never another letter. */
export const tercetak = (teks: string): string => (hurufBiasa(teks) ? teks : [...teks].map(tercetakSatu).join(''))

/** The characters of a text that a paper can only print as a box, each once. */
export const takTercetak = (teks: string): readonly string[] =>
  hurufBiasa(teks) ? [] : [...new Set([...teks].filter((char) => char !== KOTAK && tercetakSatu(char) === KOTAK))]
