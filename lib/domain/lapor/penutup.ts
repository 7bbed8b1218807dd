/** A black bar over a page, in shares of its width and height from the upper left corner. */
export type Penutup = Readonly<{ id: number; x: number; y: number; w: number; h: number }>

export type Kotak = Omit<Penutup, 'id'>

/** The smallest bar: about one line of a letter. */
const LEBAR_MIN = 0.04
const TINGGI_MIN = 0.02

/** Bars over the places where letters name their writer. */
export const KEPALA_SURAT: Kotak = { x: 0, y: 0, w: 1, h: 0.2 }
export const TANDA_TANGAN: Kotak = { x: 0, y: 0.72, w: 1, h: 0.28 }
export const PENUTUP_BARU: Kotak = { x: 0.2, y: 0.45, w: 0.6, h: 0.06 }

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value))

/** The same bar within the page, and large enough to be seen and touched. */
function withinPage<T extends Kotak>(bar: T): T {
  const w = clamp(bar.w, LEBAR_MIN, 1)
  const h = clamp(bar.h, TINGGI_MIN, 1)
  return { ...bar, w, h, x: clamp(bar.x, 0, 1 - w), y: clamp(bar.y, 0, 1 - h) }
}

/** Moved by shares of the page; it stops at the edge. */
export const moveBar = <T extends Kotak>(bar: T, dx: number, dy: number): T => withinPage({ ...bar, x: bar.x + dx, y: bar.y + dy })

/** Its lower right corner pulled; it stops at the edge of the page and at the smallest size. */
export function resizeBar<T extends Kotak>(bar: T, dw: number, dh: number): T {
  return withinPage({ ...bar, w: clamp(bar.w + dw, LEBAR_MIN, 1 - bar.x), h: clamp(bar.h + dh, TINGGI_MIN, 1 - bar.y) })
}

/** The bar between two corners, in whatever order they were drawn; null for a mere click. */
export function barBetween(a: Readonly<{ x: number; y: number }>, b: Readonly<{ x: number; y: number }>): Kotak | null {
  const [w, h] = [Math.abs(a.x - b.x), Math.abs(a.y - b.y)]
  return w < 0.01 && h < 0.01 ? null : withinPage({ x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), w, h })
}

/** Share of the page an arrow key moves or resizes by. */
const LANGKAH = 0.02

const ARAH: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** What a key does to a bar: arrows move, with Shift they resize. Null for a key that does nothing. */
export function keyOnBar<T extends Kotak>(bar: T, key: string, shift: boolean): T | null {
  const arah = ARAH[key]
  if (!arah) return null
  const [dx, dy] = arah
  return shift ? resizeBar(bar, dx * LANGKAH, dy * LANGKAH) : moveBar(bar, dx * LANGKAH, dy * LANGKAH)
}

/** Bars of each page, by its place from nought. */
export type PenutupHalaman = Readonly<Record<number, readonly Penutup[]>>

export const countPenutup = (all: PenutupHalaman): number => Object.values(all).reduce((sum, bars) => sum + bars.length, 0)
