export type TenggatCell = Readonly<{ kind: 'used' | 'left' | 'today' | 'paused' | 'over'; gapBefore: boolean }>
type PlacedCell = Readonly<{ kind: TenggatCell['kind']; x: number }>
export type StripLayout = Readonly<{
  placed: readonly PlacedCell[]
  limitX: number
  width: number
  /** Pixels on screen: short strips are drawn larger, a strip of sixty days still fits a desk. */
  drawnWidth: number
}>

const PITCH = 10
const GAP = 6
const LIMIT = 4

function scaleFor(count: number, mini: boolean): number {
  if (mini) return 0.9
  if (count <= 12) return 2.6
  return count <= 30 ? 2 : 1.7
}

/** Places cells left to right; the limit stands before the first late day, else at the end. */
export function layoutStrip(cells: readonly TenggatCell[], mini: boolean): StripLayout {
  const placed: PlacedCell[] = []
  let x = 0
  let limitX: number | null = null
  for (const { kind, gapBefore } of cells) {
    if (kind === 'over' && limitX === null) {
      limitX = x
      x += LIMIT
    }
    if (gapBefore) x += GAP
    placed.push({ kind, x })
    x += PITCH
  }
  const width = limitX === null ? x + LIMIT : x
  return { placed, limitX: limitX ?? x, width, drawnWidth: Math.round(width * scaleFor(cells.length, mini)) }
}
