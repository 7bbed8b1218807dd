import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError, type ErrorCode } from '@/lib/domain/errors'
import { inTransaction } from '@/lib/data/transaction'

/** Refusals that say something about a person's intent; typing slips and lost races do not. */
const RECORDED: readonly ErrorCode[] = ['FORBIDDEN', 'NOT_FOUND']

/** Writes the refusal of a signed-in petugas into the audit trail, after the refused transaction was rolled back. */
export async function auditRefusal(petugas: Petugas, tindakan: string, objek: string, error: unknown): Promise<void> {
  if (!(error instanceof AppError) || !RECORDED.includes(error.code)) return
  await inTransaction(async ({ audit }) =>
    audit({ aktor: `petugas:${petugas.id}`, tindakan: 'DITOLAK', objek, rincian: { tindakan, kode: error.code } }),
  )
}

/** Runs an act; what refuses it goes into the audit trail before it goes on to the caller. */
export async function recordRefusal<T>(petugas: Petugas, tindakan: string, objek: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    await auditRefusal(petugas, tindakan, objek, error)
    throw error
  }
}

/** Refuses, and has it recorded. @throws AppError always. */
export async function refuse(petugas: Petugas, tindakan: string, objek: string, code: ErrorCode): Promise<never> {
  const refusal = new AppError(code)
  await auditRefusal(petugas, tindakan, objek, refusal)
  throw refusal
}
