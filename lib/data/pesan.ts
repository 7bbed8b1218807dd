import 'server-only'
import { segel } from '@/lib/domain/segel'
import type { Peran } from '@/lib/domain/auth/peran'
import { openText, sealText } from '@/lib/infra/cipher'
import type { Tx } from '@/lib/infra/db'
import { sha256 } from '@/lib/infra/kode'

export type NewPesan = Readonly<{
  pengaduanId: string
  dariPelapor: boolean
  petugasId: string | null
  peran: Peran | null
  isi: string
  /** Id of the rendered form, so that a double click says a thing once. */
  kunciKirim: string
}>

/** Was this form sent before with other words than these? Whoever changed them after a lost answer has said something new. */
async function isDiubah(tx: Tx, { isi, kunciKirim, pengaduanId }: NewPesan): Promise<boolean> {
  const sent = await tx.pesan.findFirst({ where: { kunciKirim, pengaduanId }, select: { isiTersegel: true } })
  return sent !== null && readPesan(pengaduanId, sent.isiTersegel) !== isi
}

/** Returns false when this very form was sent before in these very words. What the reporter writes is news to his handlers. */
export async function insertPesan(tx: Tx, at: Date, pesan: NewPesan): Promise<boolean> {
  const { isi, ...row } = pesan
  const { count } = await tx.pesan.createMany({
    data: [{ ...row, isiTersegel: sealText(isi, segel.pesan(row.pengaduanId)), dibuatAt: at }],
    skipDuplicates: true,
  })
  if (count === 1 && row.dariPelapor)
    await tx.pengaduan.update({ where: { id: row.pengaduanId }, data: { peristiwaAt: at }, select: { id: true } })
  if (count === 1 || !(await isDiubah(tx, pesan))) return count === 1
  return insertPesan(tx, at, { ...pesan, kunciKirim: sha256(`${row.kunciKirim}|${isi}`).slice(0, 32) })
}

export function readPesan(pengaduanId: string, isiTersegel: Uint8Array): string {
  return openText(isiTersegel, segel.pesan(pengaduanId))
}

/** Messages of a case, the oldest first, with the names of the officers among their writers. */
export async function listPesan(client: Tx, pengaduanId: string) {
  return client.pesan.findMany({
    where: { pengaduanId },
    orderBy: { dibuatAt: 'asc' },
    select: { id: true, dariPelapor: true, petugas: { select: { nama: true } }, isiTersegel: true, dibuatAt: true },
  })
}
