import 'server-only'
import { listDraftBukti } from '@/lib/data/bukti'
import { openText } from '@/lib/infra/cipher'
import { namaContext } from './store-bukti'

export type BuktiDraf = Readonly<{ id: string; nama: string; ukuran: number }>

/** Files already received for a form that is not sent yet. */
export async function getDraftBukti(kirimanId: string): Promise<readonly BuktiDraf[]> {
  const rows = await listDraftBukti(kirimanId)
  return rows.map((row) => ({
    id: row.id,
    nama: openText(row.namaTersegel, namaContext(row.kirimanId, row.sidikAsli)),
    ukuran: row.ukuran,
  }))
}
