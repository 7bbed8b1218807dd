import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { listLiveSessions, revokeOwnSession } from '@/lib/data/session'
import { inTransaction } from '@/lib/data/transaction'
import { now } from '@/lib/infra/clock'
import { IDLE_MINUTES, sessionIdOf } from './session-token'

/** A session of one's own; `ini` is the one that asks. */
export type SesiSaya = Readonly<{ sessionId: string; dibuatAt: Date; terakhirAt: Date; alamatIp: string | null; ini: boolean }>

/** Every session of the account that is still open. */
export async function listSessionSaya(petugas: Petugas, token: string): Promise<readonly SesiSaya[]> {
  const at = now()
  const rows = await listLiveSessions(petugas.id, at, new Date(at.getTime() - IDLE_MINUTES * 60_000))
  return rows.map(({ id, ...rest }) => ({ sessionId: id, ...rest, ini: id === sessionIdOf(token) }))
}

/** Ends one other session of one's own. @throws AppError NOT_FOUND for one of somebody else, or one that is over. */
export async function endSessionSaya(petugas: Petugas, sessionId: string): Promise<void> {
  await inTransaction(async ({ tx, at, audit }) => {
    if (!(await revokeOwnSession(tx, petugas.id, sessionId, at))) throw new AppError('NOT_FOUND')
    audit({ aktor: `petugas:${petugas.id}`, tindakan: 'AKHIRI_SESI', objek: `petugas:${petugas.id}` })
  })
}
