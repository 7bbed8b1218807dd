import 'server-only'
import type { Layanan } from '@/lib/domain/layanan'
import { db, type Tx } from '@/lib/infra/db'

const SELECT = {
  id: true,
  layanan: true,
  kunciId: true,
  petugasId: true,
  penerima: true,
  bungkus: true,
  bagian: true,
  ditunjukAt: true,
  sejak: true,
  selesaiAt: true,
  petugas: { select: { nama: true, jabatan: true, aktif: true } },
} as const

type Client = Pick<Tx, 'pemegangBagian'>

/** Those who are gathering for a recovery key that does not exist yet. */
export async function listBerkumpul(client: Client, layanan: Layanan) {
  return client.pemegangBagian.findMany({
    where: { layanan, kunciId: null, selesaiAt: null },
    orderBy: { ditunjukAt: 'asc' },
    select: SELECT,
  })
}

export type PemegangBagian = Awaited<ReturnType<typeof listBerkumpul>>[number]

/** Holders of the shares of keys, those who have left included. */
export async function listPemegangBagian(client: Client, kunciIds: readonly string[]) {
  return client.pemegangBagian.findMany({ where: { kunciId: { in: [...kunciIds] } }, orderBy: { ditunjukAt: 'asc' }, select: SELECT })
}

/** His share of the recovery key that is in force. */
export async function findBagianAktif(client: Client, petugasId: string, layanan: readonly Layanan[]) {
  return client.pemegangBagian.findFirst({
    where: { petugasId, layanan: { in: [...layanan] }, selesaiAt: null, kunci: { aktif: { not: null } } },
    select: SELECT,
  })
}

/** Who leaves holds no share any more; the key itself is due to be made anew. */
export async function endBagian(tx: Tx, at: Date, petugasId: string): Promise<number> {
  return (await tx.pemegangBagian.updateMany({ where: { petugasId, selesaiAt: null }, data: { selesaiAt: at } })).count
}

type NewPemegang = Readonly<{
  layanan: Layanan
  petugasId: string
  ditunjukId: string
  ditunjukAt: Date
  kunciId?: string
  sejak?: Date
}>

export async function insertPemegangBagian(tx: Client, rows: readonly NewPemegang[]): Promise<void> {
  await tx.pemegangBagian.createMany({ data: [...rows] })
}

/** The key a holder made for himself, or the share that was sealed to it. */
type Bahan = Readonly<{
  penerima?: string
  bungkus?: Uint8Array<ArrayBuffer>
  sejak?: Date
  kunciId?: string
  bagian?: Uint8Array<ArrayBuffer>
}>

export async function updatePemegangBagian(tx: Client, id: string, data: Bahan): Promise<void> {
  await tx.pemegangBagian.update({ where: { id }, data, select: { id: true } })
}

/** Those who were named and are not yet bound to a key make room for others. */
export async function endBerkumpul(tx: Client, at: Date, layanan: Layanan): Promise<void> {
  await tx.pemegangBagian.updateMany({ where: { layanan, kunciId: null, selesaiAt: null }, data: { selesaiAt: at } })
}

/** @throws Prisma's unique violation when this petugas lent his share for the key before. */
export async function insertDipinjam(
  tx: Tx,
  at: Date,
  row: Readonly<{ kunciId: string; petugasId: string; bagian: Uint8Array<ArrayBuffer> }>,
): Promise<void> {
  await tx.bagianDipinjam.createMany({ data: [{ ...row, dibuatAt: at }] })
}

/** Shares lent for proposed keys, each sealed to whoever does the work, the first one lent first. */
export async function listDipinjam(kunciIds: readonly string[]) {
  return db.bagianDipinjam.findMany({
    where: { kunciId: { in: [...kunciIds] } },
    orderBy: { dibuatAt: 'asc' },
    select: { kunciId: true, petugasId: true, bagian: true },
  })
}
