import 'server-only'
import { segel } from '@/lib/domain/segel'
import type { Layanan } from '@/lib/domain/layanan'
import { sealText } from '@/lib/infra/cipher'
import type { Tx } from '@/lib/infra/db'
import { allocateNomorSurat } from './nomor-surat'

type NewRujukan = Readonly<{
  layanan: Layanan
  pengaduanId: string
  tujuan: string
  penuh: boolean
  alasan: string
  petugasId: string
  nomorAgenda?: string
}>

/** A letter that hands a case, or part of it, to another body; numbered in its yearly series. `today` is an ISO date. */
export async function insertRujukan(tx: Tx, at: Date, today: string, { layanan, alasan, nomorAgenda, ...row }: NewRujukan): Promise<void> {
  await tx.rujukan.create({
    data: {
      ...row,
      alasanTersegel: sealText(alasan, segel.rujukan(row.pengaduanId)),
      nomor: await allocateNomorSurat(tx, { id: row.pengaduanId, layanan }, 'suratPelimpahan', today, { nomorAgenda }),
      dibuatAt: at,
    },
  })
}
