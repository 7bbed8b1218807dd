import 'server-only'
import { may } from '@/lib/domain/auth/permissions'
import type { Permission } from '@/lib/domain/auth/wewenang'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { inTransaction, type UnitOfWork } from '@/lib/data/transaction'
import { isUniqueViolation } from '@/lib/infra/db-errors'
import { auditRefusal, refuse } from '@/lib/services/alur/audit-refusal'

/** Posts held in the office itself; the office above looks after no accounts and no data here. */
export const holdsPermission = (petugas: Petugas, permission: Permission): boolean =>
  may(
    petugas.peran.filter((held) => !held.atasan).map((held) => held.peran),
    permission,
  )

type Act = Readonly<{
  petugas: Petugas
  permission: Permission
  tindakan: string
  objek: string
  rincian?: Readonly<Record<string, string | number>>
}>

/**
 * One act of office administration: the right first, then the change and its audit row in one transaction. A unique index
 * that says no becomes the field key in `twin`; the refusal of a right is an audit row of its own.
 * @throws AppError FORBIDDEN, INVALID_INPUT, whatever `work` throws.
 */
export async function administrate<T>(act: Act, work: (unit: UnitOfWork) => Promise<T>, twin = 'umum.wajib'): Promise<T> {
  const { petugas, permission, tindakan, objek, rincian = {} } = act
  try {
    if (!holdsPermission(petugas, permission)) throw new AppError('FORBIDDEN')
    return await inTransaction(async (unit) => {
      const result = await work(unit)
      unit.audit({ aktor: `petugas:${petugas.id}`, tindakan, objek, rincian })
      return result
    })
  } catch (error) {
    if (isUniqueViolation(error)) throw new AppError('INVALID_INPUT', [twin])
    await auditRefusal(petugas, tindakan, objek, error)
    throw error
  }
}

/** For pages that only read. @throws AppError FORBIDDEN, recorded. */
export async function assertPermission(petugas: Petugas, permission: Permission, tindakan: string, objek: string): Promise<void> {
  if (holdsPermission(petugas, permission)) return
  return refuse(petugas, tindakan, objek, 'FORBIDDEN')
}
