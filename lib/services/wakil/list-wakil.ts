import 'server-only'
import { z } from 'zod'
import { segel } from '@/lib/domain/segel'
import { CARA_BUKTI, TINDAKAN_WAKIL, type WakilTampak } from '@/lib/domain/wakil/wakil-schema'
import { listPetugasNames } from '@/lib/data/petugas'
import { listWakil } from '@/lib/data/wakil'
import { openText } from '@/lib/infra/cipher'
import { db } from '@/lib/infra/db'

const kinds = z.object({ tindakan: z.enum(TINDAKAN_WAKIL), caraBukti: z.enum(CARA_BUKTI) })

/** What the desk did for the reporter of a case. `reads`: the words of a proof are for those who read the report. */
export async function readWakil(pengaduanId: string, reads: boolean): Promise<readonly WakilTampak[]> {
  const rows = await listWakil(db, pengaduanId)
  const names = await listPetugasNames(rows.map(({ petugasId }) => petugasId))
  return rows.map(({ id, tindakan, caraBukti, tanggal, keteranganTersegel, petugasId, dibuatAt: at }) => ({
    ...kinds.parse({ tindakan, caraBukti }),
    id,
    tanggal,
    keterangan: reads ? openText(keteranganTersegel, segel.wakil(pengaduanId)) : null,
    oleh: names.get(petugasId) ?? '',
    at,
  }))
}
