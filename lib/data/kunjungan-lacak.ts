import 'server-only'
import { db } from '@/lib/infra/db'

/** `id` is the hash of the cookie's token. */
export async function insertKunjungan(id: string, pengaduanId: string, kedaluwarsa: Date): Promise<void> {
  await db.kunjunganLacak.create({ data: { id, pengaduanId, kedaluwarsa } })
}

export async function findKunjungan(id: string, at: Date): Promise<string | null> {
  return (await db.kunjunganLacak.findFirst({ where: { id, kedaluwarsa: { gt: at } }, select: { pengaduanId: true } }))?.pengaduanId ?? null
}

/** A visit in use goes on; written at most once a minute. */
export async function extendKunjungan(id: string, at: Date, menit: number): Promise<void> {
  const sampai = new Date(at.getTime() + menit * 60_000)
  const stale = { gt: at, lt: new Date(sampai.getTime() - 60_000) }
  await db.kunjunganLacak.updateMany({ where: { id, kedaluwarsa: stale }, data: { kedaluwarsa: sampai } })
}

export async function deleteKunjungan(id: string): Promise<void> {
  await db.kunjunganLacak.deleteMany({ where: { id } })
}

export async function purgeKunjungan(at: Date): Promise<number> {
  return (await db.kunjunganLacak.deleteMany({ where: { kedaluwarsa: { lte: at } } })).count
}
