import 'server-only'
import type { Layanan } from '@/lib/domain/layanan'
import { db, type Tx } from '@/lib/infra/db'
import type { Prisma } from '@/lib/infra/generated/prisma/client'

type NewSerahTerima = Readonly<{
  layanan: Layanan
  jenis: 'SERAH_TERIMA' | 'PEMULIHAN'
  kunciLamaId: string
  kunciBaruId: string
  dimulaiId: string
  tantanganId: string
}>

/** @throws Prisma's unique violation while another hand-over of the layanan runs. */
export async function insertSerahTerima(tx: Tx, at: Date, row: NewSerahTerima): Promise<string> {
  return (await tx.serahTerima.create({ data: { ...row, aktif: row.layanan, dibuatAt: at }, select: { id: true } })).id
}

export async function endSerahTerima(tx: Tx, at: Date, id: string, status: 'SELESAI' | 'DIBATALKAN'): Promise<void> {
  await tx.serahTerima.update({ where: { id }, data: { status, aktif: null, selesaiAt: at }, select: { id: true } })
}

/** Does a hand-over run: in this layanan, or to this key? */
export async function isSerahTerimaBerjalan(
  tx: Tx,
  which: Readonly<{ layanan: Layanan }> | Readonly<{ kunciBaruId: string }>,
): Promise<boolean> {
  return (await tx.serahTerima.count({ where: { ...which, status: 'BERJALAN' } })) > 0
}

/** Layanan whose keys are just being exchanged. */
export async function listLayananBerjalan(): Promise<ReadonlySet<Layanan>> {
  const rows = await db.serahTerima.findMany({ where: { status: 'BERJALAN' }, select: { layanan: true } })
  return new Set(rows.map((row) => row.layanan))
}

/** Was the challenge a hand-over began with answered for this very key? */
export async function isTantanganTerjawab(tx: Tx, id: string, kunciBaruId: string): Promise<boolean> {
  const tantangan = { tujuan: 'SERAH_TERIMA', objek: `kunciIdentitas:${kunciBaruId}`, terjawabAt: { not: null } }
  return (await tx.serahTerima.count({ where: { id, tantangan } })) > 0
}

/** When the recovery key was first used to replace a custodian's key, after a moment; null: never. */
export async function findPemulihanDipakai(layanan: Layanan, sejak: Date): Promise<Date | null> {
  const used = await db.serahTerima.findFirst({
    where: { layanan, jenis: 'PEMULIHAN', status: 'SELESAI', kunciBaru: { jenis: 'PEMEGANG' }, selesaiAt: { gt: sejak } },
    orderBy: { selesaiAt: 'asc' },
    select: { selesaiAt: true },
  })
  return used?.selesaiAt ?? null
}

/** Lays envelopes that were sealed anew beside the old ones; a batch that comes twice, after a lost answer, changes nothing. */
export async function insertPengganti(tx: Tx, rows: readonly Prisma.IdentitasPenggantiCreateManyInput[]): Promise<void> {
  await tx.identitasPengganti.createMany({ data: [...rows], skipDuplicates: true })
}

export async function deletePengganti(tx: Tx, serahTerimaId: string): Promise<void> {
  await tx.identitasPengganti.deleteMany({ where: { serahTerimaId } })
}

/** The release of a batch of envelopes, on record before any of them is given out. */
export async function insertPelepasan(
  tx: Tx,
  at: Date,
  row: Readonly<{ serahTerimaId: string; petugasId: string; tahap: 'SEGEL' | 'UJI' }>,
): Promise<string> {
  return (await tx.pelepasanSegelUlang.create({ data: { ...row, dibuatAt: at }, select: { id: true } })).id
}
