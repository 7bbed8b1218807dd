import 'server-only'
import * as z from 'zod'
import { segel } from '@/lib/domain/segel'
import { CARA_BUKTI, TINDAKAN_WAKIL, type WakilTampak } from '@/lib/domain/wakil/wakil-schema'
import { fromDateColumn } from '@/lib/data/dates'
import { listWakil } from '@/lib/data/wakil'
import { openText } from '@/lib/infra/cipher'
import { db } from '@/lib/infra/db'

const kinds = z.object({ tindakan: z.enum(TINDAKAN_WAKIL), caraBukti: z.enum(CARA_BUKTI) })

type Row = Readonly<{
  id: string
  tindakan: string
  caraBukti: string
  tanggal: Date
  keteranganTersegel: Uint8Array
  petugasId: string
  dibuatAt: Date
}>

/** What the desk did for a reporter, as it is told. The words of a proof are for those who read the report. */
export const toWakil =
  (pengaduanId: string, reads: boolean, nameOf: (id: string) => string) =>
  ({ id, tindakan, caraBukti, tanggal, keteranganTersegel, petugasId, dibuatAt: at }: Row): WakilTampak => ({
    ...kinds.parse({ tindakan, caraBukti }),
    id,
    tanggal: fromDateColumn(tanggal),
    keterangan: reads ? openText(keteranganTersegel, segel.wakil(pengaduanId)) : null,
    oleh: nameOf(petugasId),
    at,
  })

/** The same for the reporter himself: what, and when. */
export async function readWakilPelapor(pengaduanId: string): Promise<readonly Pick<WakilTampak, 'id' | 'tindakan' | 'tanggal'>[]> {
  const rows = (await listWakil(db, pengaduanId)).map(toWakil(pengaduanId, false, () => ''))
  return rows.map(({ id, tindakan, tanggal }) => ({ id, tindakan, tanggal }))
}
