import 'server-only'
import { AppError } from '@/lib/domain/errors'
import { holdsRahasia } from '@/lib/data/akun-pengaduan'
import { lockAkunPelapor, setKabarAkun } from '@/lib/data/akun-pelapor'
import { inTransaction } from '@/lib/data/transaction'
import type { Pelapor } from './get-pelapor'

/**
 * The address for notices about the account's cases; empty takes it away.
 * @throws AppError INVALID_INPUT 'emailKabar.akunRahasia' while a secret case leads to the account.
 */
export async function setKabar({ akunId }: Pelapor, alamat: string): Promise<void> {
  await inTransaction(async ({ tx, audit }) => {
    if (!(await lockAkunPelapor(tx, akunId))) throw new AppError('FORBIDDEN')
    if (alamat !== '' && (await holdsRahasia(tx, akunId))) throw new AppError('INVALID_INPUT', ['emailKabar.akunRahasia'])
    await setKabarAkun(tx, akunId, alamat === '' ? null : alamat)
    audit({ aktor: 'pelapor', tindakan: alamat === '' ? 'HAPUS_KABAR_AKUN' : 'ATUR_KABAR_AKUN', objek: 'akunPelapor' })
  })
}

/** May a case that leads to this account be given an address? @throws AppError INVALID_INPUT '<field>.akunRahasia'. */
export async function assertKabarAllowed(
  tx: Parameters<typeof holdsRahasia>[0],
  akunId: string | null,
  field: 'emailKabar' | 'teleponKabar',
): Promise<void> {
  if (akunId !== null && (await holdsRahasia(tx, akunId))) throw new AppError('INVALID_INPUT', [`${field}.akunRahasia`])
}
