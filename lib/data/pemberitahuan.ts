import 'server-only'
import { segel } from '@/lib/domain/segel'
import { jenisKirimanOf, type JenisKiriman } from '@/lib/domain/kiriman/jenis-kiriman'
import { isiPemberitahuanSchema, type IsiPemberitahuan } from '@/lib/domain/kiriman/pemberitahuan'
import { openJson } from '@/lib/infra/cipher'
import type { Tx } from '@/lib/infra/db'

/** A notice as it was made; its signer is the officer whose step it tells of, or whoever printed one of the site. */
export type PemberitahuanTersimpan = Readonly<{
  versi: number
  jenis: JenisKiriman
  nomor: string | null
  isi: IsiPemberitahuan
  petugasId: string | null
  dibuatAt: Date
}>

/** Every notice of a case that has a paper of its own, the oldest first; a letter sent once more is the same paper. */
export async function listPemberitahuan(tx: Tx, pengaduanId: string): Promise<readonly PemberitahuanTersimpan[]> {
  const rows = await tx.kiriman.findMany({
    where: { pengaduanId, isiTersegel: { not: null } },
    orderBy: [{ versiSurat: 'asc' }, { dibuatAt: 'asc' }],
    distinct: ['versiSurat'],
    select: { versiSurat: true, jenis: true, nomor: true, isiTersegel: true, petugasId: true, dibuatAt: true },
  })
  return rows.flatMap(({ versiSurat: versi, isiTersegel, jenis, ...row }) =>
    versi === null || isiTersegel === null
      ? []
      : [
          {
            ...row,
            versi,
            jenis: jenisKirimanOf(jenis),
            isi: isiPemberitahuanSchema.parse(openJson(isiTersegel, segel.pemberitahuan(pengaduanId, versi))),
          },
        ],
  )
}
