import 'server-only'
import { z } from 'zod'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { Layanan } from '@/lib/domain/layanan'
import { STATUS } from '@/lib/domain/pengaduan/status'
import type { Masa } from '@/lib/domain/rekap/masa'
import { instantAt, nextDay } from '@/lib/domain/tenggat/kalender'
import { db } from '@/lib/infra/db'
import type { Prisma } from '@/lib/infra/generated/prisma/client'
import { toDateColumn } from './dates'
import { pengaduanScope, TANPA_BENTURAN } from './scope'
import { TENGGAT_SELECT } from './tenggat'

type Where = Prisma.PengaduanWhereInput

/** First instant of an office day, and of the day after the last one of a period. */
const awal = (date: string) => instantAt(`${date}T00:00`)
const akhir = ({ sampai }: Masa) => awal(nextDay(sampai))

/** Who looks: a petugas within his scope, or the public statistics, which leave out what somebody must find no trace of. */
export type Pembaca = Petugas | 'PUBLIK'
const scopeOf = (pembaca: Pembaca): Where => (pembaca === 'PUBLIK' ? TANPA_BENTURAN : pengaduanScope(pembaca))

/** SP4N cases received by the end of a period and not closed before it began. The clocks' day of receipt counts. */
function whereMasa(masa: Masa): Where {
  const diterima: Where = {
    OR: [{ tanggalTerima: { lte: toDateColumn(masa.sampai) } }, { tanggalTerima: null, diterimaAt: { lt: akhir(masa) } }],
  }
  return { AND: [diterima, { OR: [{ ditutupAt: null }, { ditutupAt: { gte: awal(masa.dari) } }] }] }
}

const KASUS = {
  id: true,
  diterimaAt: true,
  tanggalTerima: true,
  jenisLaporan: true,
  topik: true,
  kanal: true,
} as const satisfies Prisma.PengaduanSelect

export async function listKasusMasa(pembaca: Pembaca, masa: Masa) {
  return db.pengaduan.findMany({
    where: { AND: [{ layanan: 'SP4N' }, scopeOf(pembaca), whereMasa(masa)] },
    select: KASUS,
    orderBy: { id: 'asc' },
  })
}

/** Cases of another layanan a period counts, for figures alone. */
export async function listKasusTriwulan(pembaca: Pembaca, layanan: Layanan, masa: Masa) {
  return db.pengaduan.findMany({
    where: { AND: [{ layanan }, scopeOf(pembaca), whereMasa(masa)] },
    select: { id: true, diterimaAt: true, tanggalTerima: true, kanal: true },
  })
}

const keadaanSchema = z.array(z.object({ id: z.string(), status: z.enum(STATUS).nullable(), opd: z.string().nullable() }))

/** Status and lead agency of cases as they stood at the end of a period, from history. Before its first row a case is only sent. */
export async function readKeadaan(ids: readonly string[], masa: Masa) {
  const [at, list] = [akhir(masa), [...ids]]
  return keadaanSchema.parse(
    await db.$queryRaw`
    SELECT p.id, r."keStatus"::text AS status, d."unitId" AS opd FROM unnest(${list}::text[]) AS p(id)
    LEFT JOIN LATERAL (
      SELECT "keStatus" FROM "riwayat" WHERE "pengaduanId" = p.id AND "dibuatAt" < ${at} ORDER BY id DESC LIMIT 1
    ) r ON true
    LEFT JOIN LATERAL (
      SELECT "unitId" FROM "distribusi" WHERE "pengaduanId" = p.id AND utama AND "dibuatAt" < ${at} AND ("berakhirAt" IS NULL OR "berakhirAt" >= ${at})
      ORDER BY putaran DESC LIMIT 1
    ) d ON true`,
  )
}

const unggahSchema = z.array(z.object({ pengaduanId: z.string(), ke: z.number(), at: z.date() }))

/** Responses uploaded in a period, each with its place among all of its case. */
export async function listUnggahan(ids: readonly string[], masa: Masa) {
  const [from, to, list] = [awal(masa.dari), akhir(masa), [...ids]]
  return unggahSchema.parse(
    await db.$queryRaw`
    SELECT * FROM (
      SELECT "pengaduanId", row_number() OVER (PARTITION BY "pengaduanId" ORDER BY id)::int AS ke, "dibuatAt" AS at
      FROM "riwayat" WHERE langkah = 'UNGGAH_TANGGAPAN' AND "pengaduanId" = ANY (${list}::text[])
    ) u WHERE at >= ${from} AND at < ${to} ORDER BY at, "pengaduanId"`,
  )
}

/** The clocks of settlement in their order: the n-th one belongs to the n-th response. */
export async function listTenggatPenyelesaian(ids: readonly string[]) {
  return db.tenggat.findMany({
    where: { jenis: 'PENYELESAIAN', pengaduanId: { in: [...ids] } },
    orderBy: { id: 'asc' },
    select: { ...TENGGAT_SELECT, pengaduanId: true },
  })
}

/** What was said in a period about cases this reader may know of; no more of them than their id. */
export async function listKepuasanMasa(pembaca: Pembaca, masa: Masa) {
  return db.kepuasan.findMany({
    where: { dibuatAt: { gte: awal(masa.dari), lt: akhir(masa) }, pengaduan: { AND: [{ layanan: 'SP4N' }, scopeOf(pembaca)] } },
    select: { pengaduanId: true, menjawab: true, pelayanan: true },
  })
}

/** Numbers of cases for the list behind a cell. */
export async function listNomorKasus(petugas: Petugas, ids: readonly string[]) {
  return db.pengaduan.findMany({
    where: { AND: [{ id: { in: [...ids] } }, pengaduanScope(petugas)] },
    select: { id: true, nomorRegister: true, nomorTiket: true },
  })
}

const ISI = {
  id: true,
  nomorTiket: true,
  idPelacakan: true,
  samaran: true,
  rahasia: true,
  materiTersegel: true,
  jawaban: { select: { versi: true, isiTersegel: true } },
  notaDinas: { where: { status: 'DITANDATANGANI' }, select: { nomor: true }, orderBy: { versi: 'asc' } },
} as const satisfies Prisma.PengaduanSelect
export type IsiTanggapan = Prisma.PengaduanGetPayload<{ select: typeof ISI }>

/** What part C says of the cases on one page or paper. */
export async function listIsiTanggapan(petugas: Petugas, ids: readonly string[]): Promise<readonly IsiTanggapan[]> {
  return db.pengaduan.findMany({ where: { AND: [{ id: { in: [...ids] } }, pengaduanScope(petugas)] }, select: ISI })
}

export async function listNamaUnit(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await db.unit.findMany({ where: { id: { in: [...ids] } }, select: { id: true, nama: true } })
  return new Map(rows.map((row) => [row.id, row.nama]))
}

/** Year of the first case this reader may know of, if there is one. */
export async function findTahunAwal(pembaca: Pembaca): Promise<number | null> {
  const { _min } = await db.pengaduan.aggregate({ where: { AND: [{ layanan: 'SP4N' }, scopeOf(pembaca)] }, _min: { diterimaAt: true } })
  return _min.diterimaAt?.getUTCFullYear() ?? null
}

type Ekspor = Readonly<{
  bentuk: 'PDF' | 'XLSX'
  saringan: Readonly<Record<string, string | number | null>>
  pengaduanIds: readonly string[]
  jumlah: number
  sidik: string
  petugasId: string
}>

export async function insertEksporRekap(tx: Prisma.TransactionClient, at: Date, { pengaduanIds, saringan, ...row }: Ekspor): Promise<void> {
  await tx.eksporRekap.create({ data: { ...row, saringan, pengaduanIds: [...pengaduanIds], dibuatAt: at }, select: { id: true } })
}

export async function listEksporRekap(take: number) {
  return db.eksporRekap.findMany({ orderBy: { dibuatAt: 'desc' }, take })
}

/** Which of these cases this petugas may know of. */
export async function listDikenal(petugas: Petugas, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await db.pengaduan.findMany({ where: { AND: [{ id: { in: [...ids] } }, pengaduanScope(petugas)] }, select: { id: true } })
  return new Set(rows.map((row) => row.id))
}
