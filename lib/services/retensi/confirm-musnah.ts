import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { destroyAmplop, listUsulan, takeObjekAsli } from '@/lib/data/retensi'
import { refusalCodeOf } from '@/lib/infra/db-errors'
import { storage } from '@/lib/infra/storage/storage'
import { administrate, assertPermission } from '@/lib/services/petugas/administrate'
import { checkJam } from '@/lib/services/sistem/jam'
import { catatPemusnahan } from './catat-pemusnahan'

const PERMISSION = 'identitas:destroy'

/** One chain: envelopes, their record and the audit row in one transaction; the objects they were keys to afterwards. */
async function destroyOne(petugas: Petugas, akarId: string): Promise<void> {
  const act = { petugas, permission: PERMISSION, tindakan: 'PASTIKAN_MUSNAH', objek: `pengaduan:${akarId}` } as const
  const asli = await administrate(act, async ({ tx, audit }) => {
    const proposed = await listUsulan(petugas, PERMISSION, tx)
    if (!proposed.some((one) => one.akarId === akarId)) throw new AppError('CONFLICT')
    const jumlah = await destroyAmplop(tx, akarId, petugas.id)
    const keys = await takeObjekAsli(tx, akarId)
    audit({
      aktor: `petugas:${petugas.id}`,
      tindakan: 'MUSNAHKAN_IDENTITAS',
      objek: `pengaduan:${akarId}`,
      rincian: { jumlah, asli: keys.length },
    })
    return keys
  })
  // Without its key an original is noise already; an object left behind by a crash here is an orphan and reaped as one.
  for (const key of asli) await storage().delete(key)
}

/**
 * Destroys for good what the PPDP ticked on the list of proposals. What was held or reopened since the page was opened
 * stays, and he is told that the list has changed. Returns how many chains it dealt with.
 * @throws AppError FORBIDDEN, GUARD_FAILED ('jamBelumDipastikan'), CONFLICT.
 */
export async function confirmMusnah(petugas: Petugas, akarIds: readonly string[]): Promise<number> {
  await assertPermission(petugas, PERMISSION, 'PASTIKAN_MUSNAH', 'usulanMusnah')
  if ((await checkJam()) !== null) throw new AppError('GUARD_FAILED', ['jamBelumDipastikan'])
  let done = 0
  let changed = false
  for (const akarId of new Set(akarIds)) {
    try {
      await destroyOne(petugas, akarId)
      done += 1
    } catch (error) {
      if (refusalCodeOf(error) === null && !(error instanceof AppError && error.code === 'CONFLICT')) throw error
      changed = true
    }
  }
  await catatPemusnahan()
  if (changed) throw new AppError('CONFLICT')
  return done
}
