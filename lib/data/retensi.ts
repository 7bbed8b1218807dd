import 'server-only'
import type { Permission } from '@/lib/domain/auth/wewenang'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { db, type Tx } from '@/lib/infra/db'
import { Prisma } from '@/lib/infra/generated/prisma/client'
import { pengawasScope } from './scope-pengawas'

/** Roots of chains whose envelopes may be destroyed by the database's clock. The function below judges each of them again. */
const JATUH_TEMPO = Prisma.sql`
  SELECT k."akarId" AS akar FROM "pengaduan" k JOIN "instansi" n ON n."layanan" = k."layanan"
  GROUP BY k."akarId"
  HAVING bool_or(EXISTS (SELECT 1 FROM "identitas" i WHERE i."pengaduanId" = k."id")
      OR EXISTS (SELECT 1 FROM "bukti" b JOIN "identitas" i ON i."pengaduanId" = b."formulirId" AND i."field" = 'bukti:' || b."id"::text WHERE b."pengaduanId" = k."id"))
    AND bool_and(k."ditutupAt" IS NOT NULL) AND max(k."ditutupAt") + make_interval(days => max(n."retensiIdentitasHari")) <= now()
    AND NOT EXISTS (SELECT 1 FROM "penahananHukum" h JOIN "pengaduan" p ON p."id" = h."pengaduanId" WHERE p."akarId" = k."akarId" AND h."dilepasAt" IS NULL)`

/** Brings the list of proposals up to date: what may go is on it, what was held or reopened since is off. Returns how many are new. */
export async function refreshUsulan(tx: Tx): Promise<number> {
  await tx.$executeRaw`DELETE FROM "usulanMusnah" u WHERE NOT EXISTS (SELECT 1 FROM (${JATUH_TEMPO}) due WHERE due.akar = u."akarId")`
  return tx.$executeRaw`INSERT INTO "usulanMusnah" ("akarId", "diusulkanAt") SELECT due.akar, now() FROM (${JATUH_TEMPO}) due ON CONFLICT DO NOTHING`
}

/** Proposals nobody was told of for that many days, or never. */
export async function countBelumDikabari(tx: Tx, days: number): Promise<number> {
  const rows = await tx.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM "usulanMusnah" WHERE "dikabariAt" IS NULL OR "dikabariAt" <= now() - make_interval(days => ${days})`
  return rows[0]?.n ?? 0
}

export async function markDikabari(tx: Tx): Promise<void> {
  await tx.$executeRaw`UPDATE "usulanMusnah" SET "dikabariAt" = now()`
}

/** How many proposals wait, and since when the oldest does. */
export async function summariseUsulan(): Promise<Readonly<{ jumlah: number; sejak: Date | null }>> {
  const { _count, _min } = await db.usulanMusnah.aggregate({ _count: true, _min: { diusulkanAt: true } })
  return { jumlah: _count, sejak: _min.diusulkanAt }
}

/** Those of the chains that are proposed and that this petugas may look after: every case of a chain must be in his view. */
export async function listUsulan(petugas: Petugas, permission: Permission, client: Pick<Tx, 'usulanMusnah' | 'pengaduan'> = db) {
  const usulan = await client.usulanMusnah.findMany({
    orderBy: [{ diusulkanAt: 'asc' }, { akarId: 'asc' }],
    select: { akarId: true, diusulkanAt: true },
  })
  const akarIds = usulan.map((row) => row.akarId)
  const select = { id: true, akarId: true, nomorTiket: true, nomorRegister: true, ditutupAt: true } as const
  const [all, seen] = await Promise.all([
    client.pengaduan.groupBy({ by: ['akarId'], where: { akarId: { in: akarIds } }, _count: true }),
    client.pengaduan.findMany({
      where: { AND: [{ akarId: { in: akarIds } }, pengawasScope(petugas, permission)] },
      orderBy: { diterimaAt: 'asc' },
      select,
    }),
  ])
  return usulan.flatMap(({ akarId, diusulkanAt }) => {
    const kasus = seen.filter((row) => row.akarId === akarId)
    return kasus.length > 0 && kasus.length === all.find((row) => row.akarId === akarId)?._count ? [{ akarId, diusulkanAt, kasus }] : []
  })
}

/** Confirms a proposal and destroys for good, all in one. Returns how many envelopes there were. @throws a database error (KB005, KB006) while it is not allowed. */
export async function destroyAmplop(tx: Tx, akarId: string, petugasId: string): Promise<number> {
  await tx.$executeRaw`UPDATE "usulanMusnah" SET "dipastikanId" = ${petugasId}::uuid, "dipastikanAt" = now() WHERE "akarId" = ${akarId}`
  const rows = await tx.$queryRaw<{ jumlah: number }[]>`SELECT "musnahkanAmplop"(${akarId}) AS jumlah`
  await tx.usulanMusnah.deleteMany({ where: { akarId } })
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
  return client.pemusnahanIdentitas.findFirst({
    where: { akarId },
    orderBy: { dibuatAt: 'desc' },
    select: { dibuatAt: true, jumlah: true },
  })
}

/** Chains whose envelopes were destroyed since a moment. */
export async function listPemusnahan(sejak: Date) {
  return db.pemusnahanIdentitas.findMany({
    where: { dibuatAt: { gte: sejak } },
    orderBy: { dibuatAt: 'asc' },
    select: { akarId: true, dibuatAt: true },
  })
}

const RANTAI_SELECT = {
  id: true,
  akarId: true,
  layanan: true,
  nomorTiket: true,
  nomorRegister: true,
  ditutupAt: true,
  penahanan: { where: { dilepasAt: null }, select: { id: true, alasan: true, petugasId: true, dibuatAt: true } },
} as const

/** Chains the petugas may look after, the earliest closed first, with the cases of each that he may know of. */
export async function listRantai(petugas: Petugas, permission: Permission, take: number) {
  const scope = pengawasScope(petugas, permission)
  const roots = await db.pengaduan.findMany({
    where: { AND: [scope, { indukId: null }] },
    orderBy: [{ ditutupAt: { sort: 'asc', nulls: 'last' } }, { diterimaAt: 'asc' }],
    take,
    select: { id: true },
  })
  const ids = roots.map((root) => root.id)
  const [cases, destroyed] = await Promise.all([
    db.pengaduan.findMany({ where: { AND: [scope, { akarId: { in: ids } }] }, orderBy: { diterimaAt: 'asc' }, select: RANTAI_SELECT }),
    db.pemusnahanIdentitas.findMany({ where: { akarId: { in: ids } }, select: { akarId: true, jumlah: true, dibuatAt: true } }),
  ])
  return ids.map((id) => ({
    akarId: id,
    kasus: cases.filter((row) => row.akarId === id),
    musnah: destroyed.find((row) => row.akarId === id) ?? null,
  }))
}

/** A case by its ticket number, if this petugas may look after its data. */
export async function findKasusPengawas(client: Tx, petugas: Petugas, permission: Permission, nomorTiket: string) {
  return client.pengaduan.findFirst({
    where: { AND: [{ nomorTiket }, pengawasScope(petugas, permission)] },
    select: { id: true, akarId: true, nomorTiket: true, nomorRegister: true, samaran: true },
  })
}

/** Is the identity of this case held for a court case or an examination? */
export async function isDitahan(tx: Tx, pengaduanId: string): Promise<boolean> {
  return (await tx.penahananHukum.count({ where: { pengaduanId, dilepasAt: null } })) > 0
}

export async function insertPenahanan(
  tx: Tx,
  at: Date,
  row: Readonly<{ pengaduanId: string; alasan: string; petugasId: string }>,
): Promise<string> {
  return (await tx.penahananHukum.create({ data: { ...row, dibuatAt: at }, select: { id: true } })).id
}

type AkhirPenahanan = Readonly<{ id: string; alasanLepas: string; petugas: Petugas; permission: Permission }>

/** Ends a hold; false when it had ended, or lies outside this petugas's view. */
export async function endPenahanan(tx: Tx, at: Date, { id, alasanLepas, petugas, permission }: AkhirPenahanan): Promise<boolean> {
  const { count } = await tx.penahananHukum.updateMany({
    where: { id, dilepasAt: null, pengaduan: pengawasScope(petugas, permission) },
    data: { alasanLepas, dilepasId: petugas.id, dilepasAt: at },
  })
  return count > 0
}
