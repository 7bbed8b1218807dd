import 'server-only'
import type { Layanan } from '@/lib/domain/layanan'
import { db, type Tx } from '@/lib/infra/db'
import type { Prisma } from '@/lib/infra/generated/prisma/client'

const SELECT = {
  id: true,
  layanan: true,
  jenis: true,
  penerima: true,
  petugasId: true,
  dibuatAt: true,
  aktif: true,
  status: true,
  aktifAt: true,
  digantiAt: true,
  menungguSejak: true,
  dilepasAt: true,
  keberatanAt: true,
  keberatanId: true,
  keberatanAlasan: true,
  putusanAt: true,
  hilangAt: true,
  pernyataan: { select: { petugasId: true, ditandatanganiAt: true, versiTeks: true } },
  persetujuan: { select: { petugasId: true, peran: true, dibuatAt: true }, orderBy: { dibuatAt: 'asc' } },
} as const

/** Every key a layanan has or had, newest first. */
export async function listKunci(layanan: Layanan) {
  return db.kunciIdentitas.findMany({ where: { layanan }, orderBy: { dibuatAt: 'desc' }, select: SELECT })
}

export async function countKunciDiusulkan(layanan: readonly Layanan[]): Promise<number> {
  return db.kunciIdentitas.count({ where: { layanan: { in: [...layanan] }, status: 'DIUSULKAN' } })
}

export async function findKunci(client: Tx, id: string) {
  return client.kunciIdentitas.findUnique({ where: { id }, select: SELECT })
}

export type Kunci = NonNullable<Awaited<ReturnType<typeof findKunci>>>

/** Two approvals at the same moment wait for one another, so that each counts the other. */
export async function lockKunci(tx: Tx, id: string): Promise<void> {
  await tx.$executeRaw`SELECT 1 FROM "kunciIdentitas" WHERE "id" = ${id}::uuid FOR UPDATE`
}

export const slotOf = (kunci: Readonly<{ layanan: Layanan; jenis: string }>) => `${kunci.layanan}:${kunci.jenis}`

export async function findKunciAktif(client: Tx, slot: string) {
  return client.kunciIdentitas.findUnique({ where: { aktif: slot }, select: SELECT })
}

/** The undertaking this petugas signed and has not used for a key yet. */
export async function findPernyataanBebas(client: Tx, petugasId: string, layanan: Layanan) {
  return client.pernyataanRahasia.findFirst({
    where: { petugasId, layanan, kunci: null },
    orderBy: { ditandatanganiAt: 'desc' },
    select: { id: true, ditandatanganiAt: true, versiTeks: true },
  })
}

/** A wrapped key of his own that is not active yet, for testing envelopes in a hand-over. */
export async function findBungkus(id: string, petugasId: string) {
  return db.kunciIdentitas.findFirst({ where: { id, petugasId }, select: { bungkus: true, penerima: true } })
}

const PROSES_SELECT = {
  id: true,
  layanan: true,
  jenis: true,
  status: true,
  dimulaiId: true,
  dibuatAt: true,
  selesaiAt: true,
  kunciLama: { select: { id: true, jenis: true, penerima: true, petugasId: true } },
  kunciBaru: { select: { id: true, jenis: true, penerima: true, petugasId: true } },
} as const

export async function findSerahTerima(client: Tx, id: string) {
  return client.serahTerima.findUnique({ where: { id }, select: PROSES_SELECT })
}

export type SerahTerima = NonNullable<Awaited<ReturnType<typeof findSerahTerima>>>

export async function listSerahTerima(layanan: Layanan) {
  return db.serahTerima.findMany({ where: { layanan }, orderBy: { dibuatAt: 'desc' }, select: PROSES_SELECT })
}

/** Envelopes of cases outside a scope: of their reporters, and of the originals of their pictures. */
async function listAmplopDiLuar(client: Tx, layanan: Layanan, scope: Prisma.PengaduanWhereInput): Promise<readonly string[]> {
  const kasus = await client.pengaduan.findMany({
    where: { layanan, NOT: scope },
    select: { id: true, bukti: { select: { formulirId: true } } },
  })
  const ids = kasus.flatMap(({ id, bukti }) => [id, ...bukti.map((one) => one.formulirId)])
  return (await client.identitas.findMany({ where: { pengaduanId: { in: ids } }, select: { id: true } })).map((row) => row.id)
}

/**
 * How far a hand-over is: envelopes under the old key, sealed anew, tested. With a scope, as if the cases outside it did not
 * exist: a number is a trace too.
 */
export async function countSegelUlang(
  client: Tx,
  proses: SerahTerima,
  scope: Prisma.PengaduanWhereInput | null,
): Promise<Readonly<{ jumlah: number; disegel: number; diuji: number }>> {
  const notIn = scope === null ? [] : [...(await listAmplopDiLuar(client, proses.layanan, scope))]
  const [jumlah, disegel, diuji] = await Promise.all([
    client.identitas.count({ where: { id: { notIn }, penerima: { has: proses.kunciLama.penerima }, tidakTerbuktiAt: null } }),
    client.identitasPengganti.count({ where: { identitasId: { notIn }, serahTerimaId: proses.id } }),
    client.identitasPengganti.count({ where: { identitasId: { notIn }, serahTerimaId: proses.id, diujiAt: { not: null } } }),
  ])
  return { jumlah, disegel, diuji }
}

/** The recipients of envelopes, without the envelopes. */
export async function listPenerimaAmplop(client: Tx, ids: readonly string[]) {
  return client.identitas.findMany({ where: { id: { in: [...ids] } }, select: { id: true, penerima: true } })
}

export type AmplopDilepas = Readonly<{ identitas: string; kasus: string; ruas: string; isi: Uint8Array }>

/** A batch of envelopes for a recorded, committed release; the database function decides, not this caller. */
export async function releaseSegelUlang(pelepasanId: string, batas: number): Promise<readonly AmplopDilepas[]> {
  return db.$queryRaw<
    AmplopDilepas[]
  >`SELECT "identitas", "kasus", "ruas", "isi" FROM "lepasSegelUlang"(${pelepasanId}::uuid, ${batas}::int)`
}

/** Marks envelopes no key opened; the database function decides which may be. Returns how many. */
export async function markTidakTerbukti(tx: Tx, serahTerimaId: string, ids: readonly string[]): Promise<number> {
  const rows = await tx.$queryRaw<{ jumlah: number }[]>`SELECT "tandaiTidakTerbukti"(${serahTerimaId}::uuid, ${[...ids]}::uuid[]) AS jumlah`
  return rows[0]?.jumlah ?? 0
}

/** Does the token found in a successor belong to its envelope? Then it counts as tested. */
export async function testPengganti(tx: Tx, serahTerimaId: string, identitasId: string, token: string): Promise<boolean> {
  const rows = await tx.$queryRaw<
    { cocok: boolean }[]
  >`SELECT "ujiPengganti"(${serahTerimaId}::uuid, ${identitasId}::uuid, ${token}) AS cocok`
  return rows[0]?.cocok ?? false
}

/** Exchanged envelopes whose 30 days are over. Returns how many went. */
export async function destroyAmplopLama(tx: Tx): Promise<number> {
  const rows = await tx.$queryRaw<{ jumlah: number }[]>`SELECT "musnahkanAmplopLama"() AS jumlah`
  return rows[0]?.jumlah ?? 0
}

/** Cases with an envelope that could not be proved, within a scope. */
export async function listTidakTerbukti(scope: Prisma.PengaduanWhereInput, layanan: Layanan) {
  const rows = await db.identitas.findMany({
    where: { tidakTerbuktiAt: { not: null } },
    orderBy: { tidakTerbuktiAt: 'asc' },
    select: { pengaduanId: true, field: true, tidakTerbuktiAt: true },
  })
  const kasus = await db.pengaduan.findMany({
    where: {
      layanan,
      AND: [
        scope,
        {
          OR: [
            { id: { in: rows.map((row) => row.pengaduanId) } },
            { bukti: { some: { formulirId: { in: rows.map((row) => row.pengaduanId) } } } },
          ],
        },
      ],
    },
    select: { id: true, nomorTiket: true, nomorRegister: true, bukti: { select: { formulirId: true } } },
  })
  return rows.flatMap((row) => {
    const found = kasus.find((one) => one.id === row.pengaduanId || one.bukti.some((bukti) => bukti.formulirId === row.pengaduanId))
    return found && row.tidakTerbuktiAt
      ? [{ nomor: found.nomorRegister ?? found.nomorTiket, asli: row.field !== 'identitas', at: row.tidakTerbuktiAt }]
      : []
  })
}

/** Exchanges every envelope of the old key for its tested successor, or none. Returns how many. */
export async function exchangeAmplop(tx: Tx, serahTerimaId: string): Promise<number> {
  const rows = await tx.$queryRaw<{ jumlah: number }[]>`SELECT "gantiAmplop"(${serahTerimaId}::uuid) AS jumlah`
  return rows[0]?.jumlah ?? 0
}
