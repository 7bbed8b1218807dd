import 'server-only'
import { AsyncLocalStorage } from 'node:async_hooks'

type Memo = Map<string, Promise<unknown>>

// The gate begins it, pages use it; the framework bundles them apart.
const shared = globalThis as typeof globalThis & { kumbangMemo?: AsyncLocalStorage<Memo> }
const store = (shared.kumbangMemo ??= new AsyncLocalStorage<Memo>())

/** Everything `work` reads through `oncePerRequest` is read once. Only for what writes nothing: it would not see its own change. */
export const withMemo = <T>(work: () => T): T => store.run(new Map(), work)

/**
 * The same answer for every part of one page: its frame, its head and its body each ask which offices there are. Outside of a
 * page that is only read (a form that was sent, a job, a command) it is asked each time.
 */
export function oncePerRequest<T>(key: string, load: () => Promise<T>): Promise<T> {
  const memo = store.getStore()
  if (!memo) return load()
  const known = memo.get(key) ?? load()
  memo.set(key, known)
  return known as Promise<T>
}
