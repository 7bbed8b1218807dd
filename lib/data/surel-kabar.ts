import 'server-only'
import { openText, sealText } from '@/lib/infra/cipher'
import type { Tx } from '@/lib/infra/db'

const context = (pengaduanId: string) => `surelKabar|${pengaduanId}`

export async function saveSurelKabar(tx: Tx, pengaduanId: string, alamat: string): Promise<void> {
  await tx.surelKabar.create({ data: { pengaduanId, alamatTersegel: sealText(alamat, context(pengaduanId)) } })
}

/** The address for notices, or null. It goes from here into the sealed outbox and nowhere else. */
export async function findSurelKabar(tx: Tx, pengaduanId: string): Promise<string | null> {
  const row = await tx.surelKabar.findUnique({ where: { pengaduanId }, select: { alamatTersegel: true } })
  return row ? openText(row.alamatTersegel, context(pengaduanId)) : null
}

/** Deleted when the case has ended and its last notice has been sent. */
export async function deleteSurelKabar(tx: Tx, pengaduanId: string): Promise<void> {
  await tx.surelKabar.deleteMany({ where: { pengaduanId } })
}
