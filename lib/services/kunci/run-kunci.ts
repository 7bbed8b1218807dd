import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { inTransaction, type UnitOfWork } from '@/lib/data/transaction'
import { recordRefusal } from '@/lib/services/alur/audit-refusal'

type Act<T> = Readonly<{ tindakan: string; objek: string; run: (unit: UnitOfWork) => Promise<T> }>

/** One act on keys: change and audit row in one transaction, a refusal on record after it was rolled back. */
export async function runKunci<T>(petugas: Petugas, { tindakan, objek, run }: Act<T>): Promise<T> {
  return recordRefusal(petugas, tindakan, objek, () =>
    inTransaction(async (unit) => {
      const result = await run(unit)
      unit.audit({ aktor: `petugas:${petugas.id}`, tindakan, objek })
      return result
    }),
  )
}
