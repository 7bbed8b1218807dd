import 'server-only'
import { cancelKabarPelapor } from '@/lib/data/surel-kabar'
import { deleteTeleponKabar, saveTeleponKabar } from '@/lib/data/telepon-kabar'
import { inTransaction } from '@/lib/data/transaction'
import { assertPesan } from '@/lib/services/kiriman/assert-pesan'
import { openForAddress, openKasus } from './change-email-kabar'

/**
 * The reporter gives a telephone for content-free notices, or another in place of it; what waits for the old one is taken back.
 * @throws AppError NOT_FOUND, INVALID_TRANSITION when the case is closed, INVALID_INPUT 'teleponKabar.mati' without a gateway,
 *   'teleponKabar.akunRahasia' in an account that holds a secret case.
 */
export async function setTeleponKabar(pengaduanId: string, nomor: string): Promise<void> {
  assertPesan('teleponKabar')
  await inTransaction(async (unit) => {
    await openForAddress(unit, pengaduanId, 'teleponKabar')
    await cancelKabarPelapor(unit.tx, pengaduanId, 'TELEPON')
    await saveTeleponKabar(unit.tx, pengaduanId, nomor)
    unit.audit({ aktor: 'pelapor', tindakan: 'ATUR_TELEPON_KABAR', objek: `pengaduan:${pengaduanId}` })
  })
}

/** He takes it back: it is deleted here, in the outbox too. @throws AppError NOT_FOUND, INVALID_TRANSITION when the case is closed. */
export async function removeTeleponKabar(pengaduanId: string): Promise<void> {
  await inTransaction(async (unit) => {
    await openKasus(unit, pengaduanId)
    await cancelKabarPelapor(unit.tx, pengaduanId, 'TELEPON')
    await deleteTeleponKabar(unit.tx, [pengaduanId])
    unit.audit({ aktor: 'pelapor', tindakan: 'HAPUS_TELEPON_KABAR', objek: `pengaduan:${pengaduanId}` })
  })
}
