import 'server-only'
import { destroyAmplop, listRantaiJatuhTempo, takeObjekAsli } from '@/lib/data/retensi'
import { inTransaction } from '@/lib/data/transaction'
import { now } from '@/lib/infra/clock'
import { log } from '@/lib/infra/log'
import { storage } from '@/lib/infra/storage/storage'

const BATCH = 20

/** One chain: envelopes, their record and the audit row in one transaction; the objects they were keys to afterwards. */
async function destroyOne(akarId: string): Promise<boolean> {
  const { jumlah, asli } = await inTransaction(async ({ tx, at, audit }) => {
    const jumlah = await destroyAmplop(tx, akarId, at)
    const asli = await takeObjekAsli(tx, akarId)
    if (jumlah > 0) audit({ aktor: 'sistem', tindakan: 'MUSNAHKAN_IDENTITAS', objek: `pengaduan:${akarId}`, rincian: { jumlah, asli: asli.length } })
    return { jumlah, asli }
  })
  // Without its key an original is noise already; an object left behind by a crash here is an orphan and reaped as one.
  for (const key of asli) await storage().delete(key)
  return jumlah > 0
}

/** Destroys the identities whose retention is over and that nobody holds. Returns how many chains it dealt with. */
export async function destroyExpired(): Promise<number> {
  let done = 0
  for (const akarId of await listRantaiJatuhTempo(now(), BATCH)) {
    try {
      if (await destroyOne(akarId)) done += 1
    } catch (error) {
      // A hold was placed, or a keberatan came in, in this very moment; the database refused and nothing has happened.
      log('warn', 'retensi.refused', { name: error instanceof Error ? error.name : 'unknown' })
    }
  }
  return done
}
