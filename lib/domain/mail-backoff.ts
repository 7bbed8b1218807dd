/** Tries before a mail is given up and shown as failed. */
export const MAX_TRIES = 12

/** Seconds until the next try: one minute, doubling up to six hours, spread by `jitter` (0 to 1). Null: give up. */
export function backoffSeconds(tries: number, jitter: number): number | null {
  if (tries >= MAX_TRIES) return null
  const base = Math.min(60 * 2 ** (tries - 1), 6 * 3600)
  return Math.round(base * (0.75 + jitter / 2))
}
