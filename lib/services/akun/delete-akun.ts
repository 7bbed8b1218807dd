import 'server-only'
import { deleteAkunPelapor } from '@/lib/data/akun-pelapor'
import { inTransaction } from '@/lib/data/transaction'
import { assertSandi } from './change-sandi'
import type { Pelapor } from './get-pelapor'

/**
 * The account goes with its sessions, links, hashes and address; every case stays in the register and opens with its own two
 * codes. @throws AppError INVALID_INPUT 'kataSandi.salah'.
 */
export async function deleteAkun(pelapor: Pelapor, kataSandi: string): Promise<void> {
  await assertSandi(pelapor, kataSandi)
  await inTransaction(async ({ tx, audit }) => {
    await deleteAkunPelapor(tx, pelapor.akunId)
    audit({ aktor: 'pelapor', tindakan: 'HAPUS_AKUN', objek: 'akunPelapor' })
  })
}
