import 'server-only'
import type { Layanan } from '@/lib/domain/layanan'
import type { Peran } from '@/lib/domain/auth/peran'
import type { Tx } from '@/lib/infra/db'
import type { Prisma } from '@/lib/infra/generated/prisma/client'

export type NewKunci = Readonly<{
  layanan: Layanan
  jenis: 'PEMEGANG' | 'PEMULIHAN'
  penerima: string
  petugasId: string
  bungkus?: Uint8Array<ArrayBuffer>
  pernyataanId?: string
}>

/**
 * Proposes a key in place of the same person's earlier proposal. What somebody has approved, or what a hand-over uses, is not
 * undone by one person's new proposal.
 */
export async function insertUsulanKunci(tx: Tx, at: Date, row: NewKunci): Promise<string> {
  const { layanan, jenis, petugasId } = row
  await tx.kunciIdentitas.updateMany({
    where: { layanan, jenis, petugasId, status: 'DIUSULKAN', persetujuan: { none: {} } },
    data: { status: 'DITOLAK' },
  })
  return (await tx.kunciIdentitas.create({ data: { ...row, dibuatAt: at }, select: { id: true } })).id
}

/** What became of a proposed key: when its waiting time began, who let it through, who objected, what was decided. */
export type PatchKunci = Pick<
  Prisma.KunciIdentitasUncheckedUpdateInput,
  'status' | 'menungguSejak' | 'dilepasAt' | 'keberatanAt' | 'keberatanId' | 'keberatanAlasan' | 'putusanAt'
>

export async function updateUsulanKunci(tx: Tx, id: string, data: PatchKunci): Promise<void> {
  await tx.kunciIdentitas.update({ where: { id }, data, select: { id: true } })
}

export async function activateKunci(tx: Tx, at: Date, id: string, slot: string): Promise<void> {
  await tx.kunciIdentitas.update({ where: { id }, data: { status: 'AKTIF', aktif: slot, aktifAt: at }, select: { id: true } })
}

/** Ends a key: another one takes its place. `hilang`: it was lost, and what is sealed to it is released to nobody. */
export async function retireKunci(tx: Tx, at: Date, id: string, hilang: boolean): Promise<void> {
  await tx.kunciIdentitas.update({
    where: { id },
    data: { aktif: null, status: 'DIGANTI', digantiAt: at, bungkus: null, ...(hilang ? { hilangAt: at } : {}) },
    select: { id: true },
  })
}

/** How many keys of a layanan are in force: at most the custodian's and the recovery key. */
export async function countKunciAktif(tx: Tx, layanan: Layanan): Promise<number> {
  return tx.kunciIdentitas.count({ where: { layanan, aktif: { not: null } } })
}

/** @throws Prisma's unique violation when this petugas approved the key before. */
export async function insertPersetujuan(
  tx: Tx,
  at: Date,
  row: Readonly<{ kunciId: string; petugasId: string; peran: Peran; sidik: string }>,
): Promise<void> {
  await tx.persetujuanKunci.createMany({ data: [{ ...row, dibuatAt: at }] })
}

export async function insertPernyataan(
  tx: Tx,
  at: Date,
  row: Readonly<{ petugasId: string; layanan: Layanan; versiTeks: string; sidikTeks: string }>,
): Promise<void> {
  await tx.pernyataanRahasia.createMany({ data: [{ ...row, ditandatanganiAt: at }] })
}
