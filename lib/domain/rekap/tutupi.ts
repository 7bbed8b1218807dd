/** Cells below this could point at a person. */
export const AMBANG = 5

/** What the public reads of a cell: the number, "fewer than five", or nothing because a neighbour could be computed from it. */
export type SelPublik = number | 'KURANG' | 'DITAHAN'

type Tutup = SelPublik | null

/**
 * Can a reader who knows the total, what is shown, and what each mark means say more of a small cell than "0 to 4"? The hidden
 * cells sum to `sisa`; a withheld one is known to be five or more.
 */
function isAman(sel: readonly number[], tutup: readonly Tutup[]): boolean {
  const hidden = sel.filter((_, i) => tutup[i] !== null)
  const kecil = tutup.filter((satu) => satu === 'KURANG').length
  if (kecil === 0) return true
  const ditahan = tutup.filter((satu) => satu === 'DITAHAN').length
  const sisa = hidden.reduce((sum, n) => sum + n, 0) - ditahan * AMBANG
  const most = AMBANG - 1
  // One small cell may be 4 only if the rest leaves room for it, and 0 only if the others can hold all that is left.
  return sisa >= most && (ditahan > 0 || sisa <= most * (kecil - 1))
}

/**
 * A breakdown of a published total, made fit for the public: small cells are hidden, and as many of the smallest others as it
 * takes that no hidden one can be computed. Null where even that is not enough: the breakdown is not shown at all.
 */
export function tutupi(sel: readonly number[]): readonly SelPublik[] | null {
  const tutup: Tutup[] = sel.map((n) => (n < AMBANG ? 'KURANG' : null))
  while (!isAman(sel, tutup)) {
    const next = sel
      .map((n, i) => [n, i] as const)
      .filter(([, i]) => tutup[i] === null)
      .sort(([a], [b]) => a - b)[0]
    if (next === undefined) return null
    tutup[next[1]] = 'DITAHAN'
  }
  return sel.map((n, i) => tutup[i] ?? n)
}
