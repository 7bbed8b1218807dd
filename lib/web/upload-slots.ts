import 'server-only'

/** Form posts that carry files are worked on at most this many at a time; the rest wait, none is refused. */
const SLOTS = 8
let busy = 0
const waiting: (() => void)[] = []

export async function withUploadSlot<T>(work: () => Promise<T>): Promise<T> {
  if (busy >= SLOTS) await new Promise<void>((resolve) => waiting.push(resolve))
  else busy += 1
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else busy -= 1
  }
}
