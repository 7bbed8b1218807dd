import 'server-only'
import { setTimeout as sleep } from 'node:timers/promises'

/** Milliseconds. A part that hangs is as bad as one that fails, and must not make whoever asks hang too. */
const PATIENCE_MS = 3_000

/** What `work` gives, or `otherwise` when it fails or takes too long. */
export async function within<T>(work: () => T | Promise<T>, otherwise: T): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('late')), PATIENCE_MS)
  })
  try {
    return await Promise.race([Promise.resolve().then(work), late])
  } catch {
    return otherwise
  } finally {
    clearTimeout(timer)
  }
}

/** Milliseconds between two looks at what another process is about to finish, and how many there are: five seconds. */
const SOON = { every: 250, times: 20 }

/** What `look` finds, now or within a few seconds; null when it does not come. */
export async function soon<T>(look: () => Promise<T | null>): Promise<T | null> {
  for (let times = 0; times < SOON.times; times += 1) {
    const found = await look()
    if (found !== null) return found
    await sleep(SOON.every)
  }
  return null
}
