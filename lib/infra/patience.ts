import 'server-only'

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
