import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { sealTandaTerima } from '@/lib/data/kiriman'
import { inTransaction } from '@/lib/data/transaction'

/** The officer closes the receipt he has just printed: where it goes by post, it now lies sealed and waits for its address. */
export async function closeTandaTerima(petugas: Petugas, pengaduanId: string): Promise<void> {
  await inTransaction(async ({ tx, at, audit }) => {
    const kirimanId = await sealTandaTerima(tx, at, pengaduanId, petugas.id)
    if (kirimanId) audit({ aktor: `petugas:${petugas.id}`, tindakan: 'SEGEL_TANDA_TERIMA', objek: `kiriman:${kirimanId}` })
  })
}
