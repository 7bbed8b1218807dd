import 'server-only'
import type { Permission } from '@/lib/domain/auth/permissions'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { db, type Tx } from '@/lib/infra/db'
import { pengawasScope } from './scope-pengawas'

/** Roots of chains whose envelopes may be destroyed at `at`. The database function judges each of them again. */
export async function listRantaiJatuhTempo(at: Date, take: number): Promise<readonly string[]> {
  const rows = await db.$queryRaw<{ akar: string }[]>`
    SELECT k."akarId" AS akar FROM "pengaduan" k JOIN "instansi" n ON n."layanan" = k."layanan"
    GROUP BY k."akarId"
    HAVING bool_or(EXISTS (SELECT 1 FROM "identitas" i WHERE i."pengaduanId" = k."id")
        OR EXISTS (SELECT 1 FROM "bukti" b JOIN "identitas" i ON i."pengaduanId" = b."kirimanId" AND i."field" = 'bukti:' || b."id"::text WHERE b."pengaduanId" = k."id"))
      AND bool_and(k."ditutupAt" IS NOT NULL) AND max(k."ditutupAt") + make_interval(days => max(n."retensiIdentitasHari")) <= ${at}
      AND NOT EXISTS (SELECT 1 FROM "penahananHukum" h JOIN "pengaduan" p ON p."id" = h."pengaduanId" WHERE p."akarId" = k."akarId" AND h."dilepasAt" IS NULL)
    LIMIT ${take}`
  return rows.map((row) => row.akar)
}

/** Destroys for good; returns how many envelopes there were. @throws a database error (KB005) while it is not allowed. */
export async function destroyAmplop(tx: Tx, akarId: string, at: Date): Promise<number> {
  const rows = await tx.$queryRaw<{ jumlah: number }[]>`SELECT "musnahkanAmplop"(${akarId}, ${at}::timestamptz) AS jumlah`
  return rows[0]?.jumlah ?? 0
}

/** Forgets where the originals of a chain's pictures lie, and returns it, so that the objects can be deleted. */
export async function takeObjekAsli(tx: Tx, akarId: string): Promise<readonly string[]> {
  const where = { pengaduan: { akarId }, kunciObjekAsli: { not: null } }
  const rows = await tx.bukti.findMany({ where, select: { kunciObjekAsli: true } })
  await tx.bukti.updateMany({ where, data: { kunciObjekAsli: null } })
  return rows.flatMap((row) => (row.kunciObjekAsli === null ? [] : [row.kunciObjekAsli]))
}

export async function findPemusnahan(client: Pick<Tx, 'pemusnahanIdentitas'>, akarId: string) {
  return client.pemusnahanIdentitas.findFirst({ where: { akarId }, orderBy: { dibuatAt: 'desc' }, select: { dibuatAt: true, jumlah: true } })
}

const RANTAI_SELECT = {
  id: true, akarId: true, layanan: true, nomorTiket: true, nomorRegister: true, ditutupAt: true,
  penahanan: { where: { dilepasAt: null }, select: { id: true, alasan: true, petugasId: true, dibuatAt: true } },
} as const

/** Chains the petugas may look after, the earliest closed first, with the cases of each that he may know of. */
export async function listRantai(petugas: Petugas, permission: Permission, take: number) {
  const scope = pengawasScope(petugas, permission)
  const roots = await db.pengaduan.findMany({
    where: { AND: [scope, { indukId: null }] }, orderBy: [{ ditutupAt: { sort: 'asc', nulls: 'last' } }, { diterimaAt: 'asc' }], take, select: { id: true },
  })
  const ids = roots.map((root) => root.id)
  const [cases, destroyed] = await Promise.all([
    db.pengaduan.findMany({ where: { AND: [scope, { akarId: { in: ids } }] }, orderBy: { diterimaAt: 'asc' }, select: RANTAI_SELECT }),
    db.pemusnahanIdentitas.findMany({ where: { akarId: { in: ids } }, select: { akarId: true, jumlah: true, dibuatAt: true } }),
  ])
  return ids.map((id) => ({ akarId: id, kasus: cases.filter((row) => row.akarId === id), musnah: destroyed.find((row) => row.akarId === id) ?? null }))
}

/** A case by its ticket number, if this petugas may look after its data. */
export async function findKasusPengawas(client: Tx, petugas: Petugas, permission: Permission, nomorTiket: string) {
  return client.pengaduan.findFirst({ where: { AND: [{ nomorTiket }, pengawasScope(petugas, permission)] }, select: { id: true, akarId: true, nomorTiket: true, nomorRegister: true, samaran: true } })
}
