import 'server-only'
import { AsyncLocalStorage } from 'node:async_hooks'
import { env } from '@/lib/infra/env'

const DAY_MS = 86_400_000

const pinned = new AsyncLocalStorage<Date>()

/** The only clock. The offset lets a demo be looked at on another day. */
export function now(): Date {
  return pinned.getStore() ?? new Date(Date.now() + env().clockOffset * DAY_MS)
}

/** Does work as if it were another moment: for the demo's invented past and for tests of deadlines. */
export function runAt<T>(at: Date, work: () => Promise<T>): Promise<T> {
  return pinned.run(at, work)
}
