import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { revokeAllSessions } from '@/lib/data/session'
import { inTransaction } from '@/lib/data/transaction'

/** Ends every session of one's own account, this one included: after a lost laptop or a doubt. */
export async function signOutEverywhere(petugas: Petugas): Promise<void> {
  await inTransaction(async ({ tx, at, audit }) => {
    await revokeAllSessions(tx, petugas.id, at)
    audit({ aktor: `petugas:${petugas.id}`, tindakan: 'KELUAR_SEMUA', objek: `petugas:${petugas.id}` })
  })
}
