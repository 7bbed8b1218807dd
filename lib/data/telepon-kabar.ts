import 'server-only'
import { alamatTelepon } from '@/lib/domain/alamat-kabar'
import { segel } from '@/lib/domain/segel'
import { openText, sealText } from '@/lib/infra/cipher'
import { db, type Tx } from '@/lib/infra/db'

/** The telephone for notices of a case, a new one in place of an old. `nomor` is E.164. */
export async function saveTeleponKabar(tx: Tx, pengaduanId: string, nomor: string): Promise<void> {
  const data = { nomorTersegel: sealText(nomor, segel.teleponKabar(pengaduanId)) }
  await tx.teleponKabar.upsert({ where: { pengaduanId }, create: { pengaduanId, ...data }, update: data, select: { pengaduanId: true } })
}

/** As an address of the outbox, and nowhere else; null without one. */
export async function findTeleponKabar(tx: Tx, pengaduanId: string): Promise<string | null> {
  const row = await tx.teleponKabar.findUnique({ where: { pengaduanId }, select: { nomorTersegel: true } })
  return row && alamatTelepon(openText(row.nomorTersegel, segel.teleponKabar(pengaduanId)))
}

/** Whether there is a number: all that any page may know of it. */
export async function hasTeleponKabar(client: Pick<Tx, 'teleponKabar'>, pengaduanId: string): Promise<boolean> {
  return (await client.teleponKabar.count({ where: { pengaduanId } })) > 0
}

/** Returns whether there was one. */
export async function deleteTeleponKabar(tx: Tx, pengaduanIds: readonly string[]): Promise<boolean> {
  return (await tx.teleponKabar.deleteMany({ where: { pengaduanId: { in: [...pengaduanIds] } } })).count > 0
}

/** Cases with a number among these. */
export async function countTeleponKabar(tx: Tx, pengaduanIds: readonly string[]): Promise<number> {
  return tx.teleponKabar.count({ where: { pengaduanId: { in: [...pengaduanIds] } } })
}

/** An officer's own number for notices; empty takes it away. */
export async function setTeleponPetugas(tx: Tx, petugasId: string, nomor: string): Promise<void> {
  const teleponTersegel = nomor === '' ? null : sealText(nomor, segel.teleponPetugas(petugasId))
  await tx.petugas.updateMany({ where: { id: petugasId }, data: { teleponTersegel } })
}

/** All that any page may know of it. */
export async function hasTeleponPetugas(petugasId: string): Promise<boolean> {
  return (await db.petugas.count({ where: { id: petugasId, teleponTersegel: { not: null } } })) > 0
}

/** As an address of the outbox. */
export const alamatPetugas = (id: string, tersegel: Uint8Array | null): string | null =>
  tersegel && alamatTelepon(openText(tersegel, segel.teleponPetugas(id)))
