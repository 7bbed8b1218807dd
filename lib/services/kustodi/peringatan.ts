import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { isDiperingatkan, mayTutupPeringatan } from '@/lib/domain/kustodi/peringatan'
import { closePeringatanRow, countPeringatanTerbuka, listPeringatan, type PeringatanStored } from '@/lib/data/peringatan'
import { listPetugasNames } from '@/lib/data/petugas'
import { inTransaction } from '@/lib/data/transaction'
import { recordRefusal, refuse } from '@/lib/services/alur/audit-refusal'

/** Closed alarms shown below the open ones. */
const PAGE = 50

export type PeringatanTampak = Omit<PeringatanStored, 'ditutupId'> & Readonly<{ ditutupOleh: string | null }>

/** How many alarms this petugas has to know of; 0 for everybody else. */
export async function countPeringatanSaya(petugas: Petugas): Promise<number> {
  return isDiperingatkan(petugas) ? countPeringatanTerbuka() : 0
}

/** @throws AppError FORBIDDEN. */
async function assertDiperingatkan(petugas: Petugas): Promise<void> {
  if (isDiperingatkan(petugas)) return
  return refuse(petugas, 'BACA_PERINGATAN', 'peringatanKustodi', 'FORBIDDEN')
}

/** Alarms, open ones first. @throws AppError FORBIDDEN. */
export async function getPeringatan(petugas: Petugas): Promise<readonly PeringatanTampak[]> {
  await assertDiperingatkan(petugas)
  const rows = await listPeringatan(PAGE)
  const names = await listPetugasNames(rows.flatMap(({ ditutupId }) => ditutupId ?? []))
  return rows.map(({ ditutupId, ...row }) => ({ ...row, ditutupOleh: ditutupId && (names.get(ditutupId) ?? '') }))
}

/**
 * Says that an alarm was looked into; the row stays, with who said so.
 * @throws AppError FORBIDDEN for everybody but KEPALA and PPDP, CONFLICT when it is closed.
 */
export async function closePeringatan(petugas: Petugas, { peringatanId }: Readonly<{ peringatanId: string }>): Promise<void> {
  const objek = `peringatanKustodi:${peringatanId}`
  await recordRefusal(petugas, 'TUTUP_PERINGATAN', objek, () =>
    inTransaction(async ({ tx, at, audit }) => {
      if (!mayTutupPeringatan(petugas)) throw new AppError('FORBIDDEN')
      if (!(await closePeringatanRow(tx, at, peringatanId, petugas.id))) throw new AppError('CONFLICT')
      audit({ aktor: `petugas:${petugas.id}`, tindakan: 'TUTUP_PERINGATAN', objek })
    }),
  )
}
