import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { bacaTampilan, rapikanTampilan, SARINGAN_TERBANYAK, type SaringanTersimpan } from '@/lib/domain/saringan-tersimpan'
import { countSaringanLain, deleteSaringan, listSaringan, upsertSaringan } from '@/lib/data/saringan-tersimpan'
import { inTransaction } from '@/lib/data/transaction'

/** The views of the queue this petugas keeps for himself. */
export async function getSaringanTersimpan(petugas: Petugas): Promise<readonly SaringanTersimpan[]> {
  return (await listSaringan(petugas.id)).map(({ nama, alamat }) => ({ nama, ...bacaTampilan(alamat) }))
}

/**
 * Keeps a view under a name; the same name again takes its place. Only what the queue itself can mean is kept.
 * @throws AppError INVALID_INPUT "namaSaringan.penuh".
 */
export async function saveSaringan(petugas: Petugas, nama: string, alamat: string): Promise<void> {
  await inTransaction(async ({ tx, at }) => {
    if ((await countSaringanLain(tx, petugas.id, nama)) >= SARINGAN_TERBANYAK) throw new AppError('INVALID_INPUT', ['namaSaringan.penuh'])
    await upsertSaringan(tx, at, petugas.id, nama, rapikanTampilan(alamat))
  })
}

/** Lets a view go; one that is gone already is gone. */
export async function removeSaringan(petugas: Petugas, nama: string): Promise<void> {
  await inTransaction(({ tx }) => deleteSaringan(tx, petugas.id, nama))
}
