import 'server-only'
import type { Layanan } from '@/lib/domain/layanan'
import type { Tx } from '@/lib/infra/db'

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
