import 'server-only'
import { segel } from '@/lib/domain/segel'
import { listDraftBukti } from '@/lib/data/bukti'
import { openText } from '@/lib/infra/cipher'
import type { BerkasDiterima } from '@/lib/domain/lapor/laporan-state'

/** Files already received for a form that is not sent yet, but the scan of its letter, which has a field of its own. Sizes in bytes, as they were sent. */
export async function getDraftBukti(formulirId: string): Promise<readonly BerkasDiterima[]> {
  const rows = (await listDraftBukti(formulirId)).filter((row) => !row.pindaian)
  return rows.map((row) => ({
    id: row.id,
    nama: openText(row.namaTersegel, segel.namaBukti(row.formulirId, row.sidikAsli)),
    ukuran: row.ukuranAsli ?? row.ukuran,
    sidik: row.sidikAsli,
    sidikPilihan: row.sidikPilihan,
  }))
}
