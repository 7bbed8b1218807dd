import 'server-only'
import { alamatBalasanSchema, type AlamatBalasan } from '@/lib/domain/kiriman/alamat-balasan'
import { isClosed, type Status } from '@/lib/domain/pengaduan/status'
import { segel } from '@/lib/domain/segel'
import { openJson, sealJson } from '@/lib/infra/cipher'
import type { Tx } from '@/lib/infra/db'
import { hasSuratTertahan } from './kiriman'

/** Where the letters of an SP4N reporter go; the new address in place of the old one. */
export async function saveAlamatBalasan(tx: Tx, pengaduanId: string, { kepadaSurat, alamatSurat }: AlamatBalasan): Promise<void> {
  const alamatTersegel = sealJson({ kepadaSurat, alamatSurat }, segel.alamatBalasan(pengaduanId))
  const data = { alamatTersegel }
  await tx.alamatBalasan.upsert({ where: { pengaduanId }, create: { pengaduanId, ...data }, update: data, select: { pengaduanId: true } })
}

/** For the label of its envelope, and nothing else; null once it was deleted. */
export async function readAlamatBalasan(tx: Tx, pengaduanId: string): Promise<AlamatBalasan | null> {
  const row = await tx.alamatBalasan.findUnique({ where: { pengaduanId }, select: { alamatTersegel: true } })
  return row && alamatBalasanSchema.parse(openJson(row.alamatTersegel, segel.alamatBalasan(pengaduanId)))
}

export const hasAlamatBalasan = async (tx: Tx, pengaduanId: string): Promise<boolean> =>
  (await tx.alamatBalasan.count({ where: { pengaduanId } })) > 0

/** Deletes the address of a case that has ended, once the last letter that tells of it has left. */
export async function dropAlamatBalasan(tx: Tx, pengaduanId: string, status: Status): Promise<void> {
  if (!isClosed(status)) return
  // Of a case its reporter withdrew no letter leaves any more.
  if (status !== 'DICABUT' && (await hasSuratTertahan(tx, pengaduanId))) return
  await tx.alamatBalasan.deleteMany({ where: { pengaduanId } })
}
