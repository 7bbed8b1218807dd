import 'server-only'
import { deleteSessionPelapor } from '@/lib/data/session-pelapor'
import { db } from '@/lib/infra/db'
import type { Pelapor } from './get-pelapor'

/** Ends one session of the reporter's own account, this one or another; the cookie that remains opens nothing. */
export async function endSession({ akunId }: Pelapor, sessionId: string): Promise<void> {
  await deleteSessionPelapor(db, { akunId, id: sessionId })
}
