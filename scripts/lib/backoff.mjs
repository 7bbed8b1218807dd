/** Milliseconds: what dies again and again is given more and more rest, and begins anew after ten quiet minutes. */
const PACE = { first: 1_000, most: 60_000, calm: 600_000 }

/** How long to wait before the next attempt, each time it is asked. */
export function createBackoff({ first, most, calm } = PACE, clock = Date.now) {
  let next = first
  let since = clock()
  return () => {
    if (clock() - since >= calm) next = first
    const wait = next
    next = Math.min(next * 2, most)
    since = clock() + wait
    return wait
  }
}
