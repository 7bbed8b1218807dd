import 'server-only'

type Kept<T> = { value?: T; at: number; failed: Readonly<{ at: number; error: unknown }> | null; loading: Promise<T> | null }

/** Milliseconds in which a load that failed is not tried again: a database that gives up after seconds must not be asked by every reader. */
const PAUSE = 15_000

function reload<T>(entry: Kept<T>, load: () => Promise<T>): Promise<T> {
  entry.loading ??= load()
    .then((value) => {
      Object.assign(entry, { value, at: Date.now(), failed: null })
      return value
    })
    .catch((error: unknown) => {
      entry.failed = { at: Date.now(), error }
      throw error
    })
    .finally(() => {
      entry.loading = null
    })
  return entry.loading
}

/**
 * Remembers what `load` gave for a key for `fresh` milliseconds. However many ask, it runs once at a time for each; where it fails,
 * the last value there was stands a while longer. At most `most` keys are kept, the oldest goes first.
 */
export function keepFresh<T>(fresh: number, most: number, load: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const kept = new Map<string, Kept<T>>()
  return async (key) => {
    const entry = kept.get(key) ?? { at: 0, failed: null, loading: null }
    kept.set(key, entry)
    const [oldest] = kept.keys()
    if (kept.size > most && oldest !== undefined) kept.delete(oldest)
    if (entry.value !== undefined && Date.now() - entry.at < fresh) return entry.value
    const resting = entry.failed !== null && Date.now() - entry.failed.at < PAUSE
    try {
      if (!resting) return await reload(entry, () => load(key))
    } catch (error) {
      if (entry.value === undefined) throw error
    }
    if (entry.value !== undefined) return entry.value
    throw entry.failed?.error
  }
}
