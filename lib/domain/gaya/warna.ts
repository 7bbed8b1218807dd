/** Colours as app/styles/tokens.css has them, light and dark; a test holds the two against each other. */
export const WARNA = {
  paper: ['#fbfaf5', '#0d1512'],
  surface: ['#ffffff', '#151f1b'],
  sunken: ['#f3f1e9', '#1c2823'],
  line: ['#d5d6cb', '#33413b'],
  edge: ['#64736a', '#7a8b83'],
  ink: ['#0f231b', '#f0eee9'],
  soft: ['#405249', '#b5bbb1'],
  primary: ['#065b44', '#82d5b3'],
  'primary-hover': ['#00402f', '#a8e8cc'],
  'primary-soft': ['#e5f2ec', '#18342a'],
  'on-primary': ['#fdfcf8', '#051811'],
  amber: ['#f8b533', '#f8b533'],
  'amber-soft': ['#fcefca', '#413113'],
  'on-amber': ['#091d16', '#091d16'],
  danger: ['#a12721', '#f7998c'],
  'danger-hover': ['#7e1a16', '#febab1'],
  'danger-soft': ['#fdedea', '#3b1f1b'],
  'on-danger': ['#fdfcf8', '#200e0c'],
  deep: ['#0e2e24', '#060d0a'],
  'on-deep': ['#f2f0e7', '#edebe5'],
  'on-deep-soft': ['#b7cec1', '#adb8ae'],
  bar: ['#0f231b', '#99a197'],
} as const satisfies Readonly<Record<string, readonly [terang: string, gelap: string]>>

export type NamaWarna = keyof typeof WARNA

/** Which colour is read on which, and the least contrast it needs: 4.5 for text, 3 for edges and shapes (WCAG 2.2, 1.4.3 and 1.4.11). */
export const PASANGAN = [
  ['ink', 'paper', 4.5],
  ['ink', 'sunken', 4.5],
  ['ink', 'amber-soft', 4.5],
  ['soft', 'paper', 4.5],
  ['soft', 'sunken', 4.5],
  ['soft', 'amber-soft', 4.5],
  ['primary', 'paper', 4.5],
  ['primary', 'primary-soft', 4.5],
  ['on-primary', 'primary', 4.5],
  ['on-primary', 'primary-hover', 4.5],
  ['danger', 'paper', 4.5],
  ['danger', 'danger-soft', 4.5],
  ['on-danger', 'danger', 4.5],
  ['on-danger', 'danger-hover', 4.5],
  ['on-deep', 'deep', 4.5],
  ['on-deep-soft', 'deep', 4.5],
  ['on-amber', 'amber', 4.5],
  ['edge', 'paper', 3],
  ['edge', 'sunken', 3],
  ['bar', 'paper', 3],
] as const satisfies readonly (readonly [NamaWarna, NamaWarna, 3 | 4.5])[]

/** One part of a colour as light, from its gamma (sRGB). */
const terang = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)

/** Relative luminance of "#rrggbb" (WCAG 2.2). */
function luminansi(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => terang(Number.parseInt(hex.slice(at, at + 2), 16) / 255))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** How well one colour is read on another: 1 to 21, one decimal. */
export function kontras(depan: string, belakang: string): number {
  const [low = 0, high = 0] = [luminansi(depan), luminansi(belakang)].sort((a, b) => a - b)
  return Math.round(((high + 0.05) / (low + 0.05)) * 10) / 10
}
