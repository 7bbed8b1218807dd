import 'server-only'
import { AppError } from '@/lib/domain/errors'
import { isKustodi } from '@/lib/domain/kustodi/perubahan'
import { now } from '@/lib/infra/clock'
import { db, type Tx } from '@/lib/infra/db'
import { isLockTimeout } from '@/lib/infra/db-errors'
import { anchorQuietly, isAnchorDue } from './jangkar'
import { appendJejak, type JejakEntry } from './jejak-audit'
import { getKalender } from './kalender'

/** One act: its changes, its history, its audit rows and its mail stand or fall together. */
export type UnitOfWork = Readonly<{
  tx: Tx
  at: Date
  audit: (entry: JejakEntry) => void
  /** One of very many acts at once: no notices. */
  diam?: boolean
}>

/** The detail of a refusal that says no more than: not now. */
const SIBUK = 'SIBUK'
export const isBusy = (error: unknown): boolean => error instanceof AppError && error.details.includes(SIBUK)

/** Milliseconds. Longer than any honest act; a stuck one must not hold locks for everybody. */
const TIMEOUT = 10_000

/**
 * Runs an act in one transaction. Audit rows are written last, because the chain's lock is held until commit and
 * everything that waits for it waits for us. An act of custody, and the first
 * of each minute, is anchored before its caller goes on. @throws AppError UNAVAILABLE ("SIBUK") when others held what it needs
 * for too long: nothing was changed, and the same act may be tried again.
 */
export async function inTransaction<T>(work: (unit: UnitOfWork) => Promise<T>): Promise<T> {
  // Read outside: a transaction that waited for a second connection could wait for itself when all are taken.
  await getKalender()
  const entries: JejakEntry[] = []
  const result = await db
    .$transaction(
      async (tx) => {
        const at = now()
        const result = await work({ tx, at, audit: (entry) => entries.push(entry) })
        if (entries.length > 0) await appendJejak(tx, at, entries)
        return result
      },
      { timeout: TIMEOUT, maxWait: TIMEOUT },
    )
    .catch((error: unknown) => {
      throw isLockTimeout(error) ? new AppError('UNAVAILABLE', [SIBUK]) : error
    })
  if (entries.some(isKustodi) || (entries.length > 0 && isAnchorDue())) await anchorQuietly()
  return result
}
