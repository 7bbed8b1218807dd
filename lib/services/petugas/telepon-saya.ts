import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { hasTeleponPetugas, setTeleponPetugas } from '@/lib/data/telepon-kabar'
import { inTransaction } from '@/lib/data/transaction'
import { isPesanOn } from '@/lib/infra/pesan'
import { assertPesan } from '@/lib/services/kiriman/assert-pesan'

/** Whether an officer has given a number for notices, and whether this office sends any. */
export async function getTeleponSaya({ id }: Petugas): Promise<Readonly<{ tersimpan: boolean; bolehTambah: boolean }>> {
  return { tersimpan: await hasTeleponPetugas(id), bolehTambah: isPesanOn() }
}

/**
 * An officer's own number for the notice that a step waits for him; empty takes it away, also where no messages are sent.
 * `nomor` is E.164. @throws AppError INVALID_INPUT 'teleponKabar.mati' without a gateway.
 */
export async function setTeleponSaya(petugas: Petugas, nomor: string): Promise<void> {
  if (nomor !== '') assertPesan('teleponKabar')
  await inTransaction(async ({ tx, audit }) => {
    await setTeleponPetugas(tx, petugas.id, nomor)
    audit({ aktor: petugas.id, tindakan: 'ATUR_TELEPON_PETUGAS', objek: `petugas:${petugas.id}` })
  })
}
