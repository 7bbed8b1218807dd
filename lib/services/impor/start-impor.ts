import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { rememberPemetaan, type Pemetaan } from '@/lib/domain/impor/pemetaan'
import { findImpor, startImpor as startRow } from '@/lib/data/impor'
import { lockSetelan, writeSetelan } from '@/lib/data/setelan'
import { inTransaction } from '@/lib/data/transaction'
import { readIngatan, SETELAN_IMPOR } from './get-impor'
import { openKepala, requirePengimpor } from './impor-context'

/**
 * Hands a prepared file to the worker and remembers which heading means what. A second press finds it running and is content.
 * @throws AppError FORBIDDEN, NOT_FOUND, INVALID_INPUT 'kolom.salah' for a column the file has not.
 */
export async function startImpor(
  petugas: Petugas,
  { imporId, pemetaan }: Readonly<{ imporId: string; pemetaan: Pemetaan }>,
): Promise<void> {
  await requirePengimpor(petugas, 'JALANKAN_IMPOR')
  const impor = await findImpor(imporId)
  if (!impor) throw new AppError('NOT_FOUND')
  const { kepala } = openKepala(imporId, impor.kepalaTersegel)
  if (Object.values(pemetaan).some((place) => place >= kepala.length)) throw new AppError('INVALID_INPUT', ['kolom.salah'])
  await inTransaction(async ({ tx, at, audit }) => {
    if (!(await startRow(tx, at, imporId, pemetaan))) return
    await lockSetelan(tx, SETELAN_IMPOR)
    await writeSetelan(tx, at, SETELAN_IMPOR, rememberPemetaan(kepala, pemetaan, await readIngatan()), petugas.id)
    audit({ aktor: `petugas:${petugas.id}`, tindakan: 'JALANKAN_IMPOR', objek: `impor:${imporId}`, rincian: { baris: impor.jumlahBaris } })
  })
}
