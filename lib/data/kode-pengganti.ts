import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { db, type Tx } from '@/lib/infra/db'
import { pengaduanScope } from './scope'

/** Did this custodian have the identity of the chain before him since then? */
export async function hasOpened(tx: Tx, petugasId: string, pengaduanId: string, since: Date): Promise<boolean> {
  const count = await tx.pembukaanIdentitas.count({
    where: { petugasId, pengaduanId, buktiId: null, dibuatAt: { gte: since }, dilepasAt: { not: null } },
  })
  return count > 0
}

/** A proof, in place of any earlier one that was not used. */
export async function insertBuktiKode(
  tx: Tx,
  row: Readonly<{ pengaduanId: string; caraBukti: string; dibuktikanId: string; dibuktikanAt: Date }>,
): Promise<void> {
  await tx.kodePengganti.deleteMany({ where: { pengaduanId: row.pengaduanId, dipakaiAt: null } })
  await tx.kodePengganti.create({ data: row, select: { id: true } })
}

/** Proofs of the petugas's cases that nobody has used since then, the oldest first; his own proof is not for him to use. */
export async function listBuktiKode(petugas: Petugas, since: Date) {
  return db.kodePengganti.findMany({
    where: { dipakaiAt: null, dibuktikanAt: { gte: since }, dibuktikanId: { not: petugas.id }, pengaduan: pengaduanScope(petugas) },
    orderBy: { dibuktikanAt: 'asc' },
    take: 100,
    select: {
      id: true,
      dibuktikanAt: true,
      pengaduan: { select: { layanan: true, nomorTiket: true, samaran: true, peranDihindari: true } },
    },
  })
}

export const findBuktiKode = (tx: Tx, id: string) =>
  tx.kodePengganti.findUnique({
    where: { id },
    select: { id: true, pengaduanId: true, dibuktikanId: true, dibuktikanAt: true, dipakaiAt: true },
  })

/** The second officer opens the page; a page opened again has another word, and the first opens nothing any more. */
export async function openBuktiKode(
  tx: Tx,
  id: string,
  data: Readonly<{ dibukaId: string; dibukaAt: Date; sandi: string; kedaluwarsa: Date }>,
): Promise<void> {
  await tx.kodePengganti.update({ where: { id, dipakaiAt: null }, data, select: { id: true } })
}

/** The proof this word opens now, claimed for this one use; null for a wrong, late or used word. */
export async function claimBuktiKode(tx: Tx, at: Date, sandi: string) {
  const row = await tx.kodePengganti.findFirst({
    where: { sandi, dipakaiAt: null, kedaluwarsa: { gt: at } },
    select: { id: true, pengaduanId: true, dibukaId: true },
  })
  if (!row) return null
  const { count } = await tx.kodePengganti.updateMany({ where: { id: row.id, dipakaiAt: null }, data: { dipakaiAt: at } })
  return count === 1 ? row : null
}

/** The case has another code from here on; whoever has it open under the old one has it open no longer. */
export async function replaceKodeAkses(tx: Tx, pengaduanId: string, kodeAkses: string): Promise<string> {
  await tx.kunjunganLacak.deleteMany({ where: { pengaduanId } })
  return (await tx.pengaduan.update({ where: { id: pengaduanId }, data: { kodeAkses }, select: { nomorTiket: true } })).nomorTiket
}
