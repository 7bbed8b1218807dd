import 'server-only'
import * as z from 'zod'
import { anggaranOf } from '@/lib/domain/alur/setelan'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { Layanan } from '@/lib/domain/layanan'
import { JENIS_LAPORAN } from '@/lib/domain/layanan'
import { STANDAR } from '@/lib/domain/layanan/semua'
import { MENJAWAB } from '@/lib/domain/kepuasan/skala'
import { STATUS } from '@/lib/domain/pengaduan/status'
import {
  BEBERAPA,
  DIMENSI,
  statusDi,
  TANPA,
  type AngkaRekap,
  type Butir,
  type Pecahan,
  type Sel,
  type SelHitung,
} from '@/lib/domain/rekap/hitung'
import { langkahJawab } from '@/lib/domain/rekap/jawab'
import type { BarisKepuasan } from '@/lib/domain/rekap/kepuasan'
import type { Masa } from '@/lib/domain/rekap/masa'
import type { SaringanDaftar } from '@/lib/domain/rekap/saringan'
import { instantAt, nextDay } from '@/lib/domain/tenggat/kalender'
import { zonaKantor } from '@/lib/domain/tenggat/zona'
import { db } from '@/lib/infra/db'
import { Prisma } from '@/lib/infra/generated/prisma/client'
import { getKalender } from './kalender'
import { pengaduanScopeSql } from './scope-sql'

/** Who looks: a petugas within his scope, or the public statistics, which leave out what somebody must find no trace of. */
export type Pembaca = Petugas | 'PUBLIK'

/** Cases of a layanan a period counts; `opd` keeps those that lay with one agency at its end, TANPA those that lay with none. */
export type Cakupan = Readonly<{ pembaca: Pembaca; layanan: Layanan; masa: Masa; opd: string | null }>

/** First instant of an office day, and of the day after the last one of a period. */
const awal = (date: string) => instantAt(`${date}T00:00`)
const akhir = ({ sampai }: Masa) => awal(nextDay(sampai))

/** The lead agency of case `p` at an instant. */
const opdAt = (at: Date) => Prisma.sql`(
  SELECT d."unitId" FROM "distribusi" d
  WHERE d."pengaduanId" = p.id AND d.utama AND d."dibuatAt" < ${at} AND (d."berakhirAt" IS NULL OR d."berakhirAt" >= ${at})
  ORDER BY d.putaran DESC LIMIT 1)`

/**
 * `kasus`: received by the end of a period and not closed before it began, each as it stood at that end, from history; before its
 * first row it is only sent; where nothing happened since, it stands there still. The day of receipt is that of the clocks.
 */
function kasusSql({ pembaca, layanan, masa, opd }: Cakupan): Prisma.Sql {
  const until = akhir(masa)
  return Prisma.sql`kasus AS (
    SELECT * FROM (
      SELECT p.id, coalesce(p."tanggalTerima", (p."diterimaAt" AT TIME ZONE ${zonaKantor()})::date) AS masuk,
        CASE WHEN p."peristiwaAt" < ${until} THEN p.status::text
          ELSE coalesce((SELECT r."keStatus"::text FROM "riwayat" r WHERE r."pengaduanId" = p.id AND r."dibuatAt" < ${until} ORDER BY r.id DESC LIMIT 1), 'TERKIRIM')
        END AS status,
        coalesce(${opdAt(until)}, ${TANPA}) AS opd,
        coalesce(p."jenisLaporan"::text, ${TANPA}) AS "jenisLaporan", coalesce(p.topik, ${TANPA}) AS topik, p.kanal,
        CASE cardinality(p."jenisDugaan") WHEN 0 THEN ${TANPA} WHEN 1 THEN p."jenisDugaan"[1] ELSE ${BEBERAPA} END AS dugaan
      FROM "pengaduan" p
      WHERE p.layanan = ${layanan} AND ${pengaduanScopeSql(pembaca)}
        AND (p."tanggalTerima" <= ${masa.sampai}::date OR (p."tanggalTerima" IS NULL AND p."diterimaAt" < ${until}))
        AND (p."ditutupAt" IS NULL OR p."ditutupAt" >= ${awal(masa.dari)})
    ) AS semua WHERE ${opd}::text IS NULL OR opd = ${opd})`
}

/**
 * `tanggapan`: responses of the period, each with its place among all of its case and the working days it took on its own clock
 * (the n-th clock is the n-th response's), days of waiting for the reporter left out; without a clock, from arrival on. The public
 * reads the limit of a secret layanan as its reporters do: the longest one, so that nothing tells how a case was classed.
 */
async function tanggapanSql({ pembaca, layanan, masa }: Cakupan): Promise<Prisma.Sql> {
  const { libur } = await getKalender()
  const batas = Prisma.sql`${anggaranOf(layanan, 'PENYELESAIAN')}::int`
  const anggaran = pembaca === 'PUBLIK' && STANDAR[layanan].rahasia ? batas : Prisma.sql`coalesce(j.anggaran, ${batas})`
  return Prisma.sql`unggah AS (
    SELECT "pengaduanId", ke, (at AT TIME ZONE ${zonaKantor()})::date AS tanggal FROM (
      SELECT r."pengaduanId", row_number() OVER (PARTITION BY r."pengaduanId" ORDER BY r.id)::int AS ke, r."dibuatAt" AS at
      FROM "riwayat" r JOIN kasus k ON k.id = r."pengaduanId" WHERE r.langkah = ANY (${[...langkahJawab(layanan)]}::text[])
    ) AS semua WHERE at >= ${awal(masa.dari)} AND at < ${akhir(masa)}),
  jam AS (
    SELECT t.id, t."pengaduanId", t.mulai, t.anggaran, row_number() OVER (PARTITION BY t."pengaduanId" ORDER BY t.id)::int AS ke
    FROM "tenggat" t WHERE t.jenis = 'PENYELESAIAN' AND t."pengaduanId" IN (SELECT "pengaduanId" FROM unggah)),
  hari AS (
    SELECT tanggal::date, sum(CASE WHEN extract(isodow FROM tanggal) < 6 AND tanggal::date <> ALL (${[...libur]}::date[]) THEN 1 ELSE 0 END) OVER (ORDER BY tanggal) AS urut
    FROM generate_series(
      least((SELECT min(masuk) FROM kasus), (SELECT min(mulai) FROM jam))::timestamp,
      greatest(${masa.sampai}::date, (SELECT max(mulai) FROM jam))::timestamp, interval '1 day') AS deret(tanggal)),
  tanggapan AS (
    SELECT u."pengaduanId", u.ke, u.tanggal, ${anggaran} AS anggaran,
      greatest(0, sampai.urut - mulai.urut - coalesce((
        SELECT sum(greatest(0, b.urut - a.urut)) FROM "jedaTenggat" q
        JOIN hari a ON a.tanggal = greatest(q.mulai, j.mulai) JOIN hari b ON b.tanggal = least(q.selesai, u.tanggal)
        WHERE q."tenggatId" = j.id AND q.mulai < u.tanggal), 0))::int AS lama
    FROM unggah u JOIN kasus k ON k.id = u."pengaduanId" LEFT JOIN jam j ON j."pengaduanId" = u."pengaduanId" AND j.ke = u.ke
    JOIN hari mulai ON mulai.tanggal = coalesce(j.mulai, k.masuk) JOIN hari sampai ON sampai.tanggal = u.tanggal)`
}

const selSchema = z.array(
  z.object({
    sisa: z.boolean(),
    status: z.enum(STATUS),
    opd: z.string().nullable(),
    jenisLaporan: z.string().nullable(),
    topik: z.string().nullable(),
    kanal: z.string().nullable(),
    bulan: z.string().nullable(),
    dugaan: z.string().nullable(),
    jumlah: z.number(),
    tanggapan: z.number(),
    tepat: z.number(),
    hari: z.number(),
  }),
)

/** The figures of a period: how many cases and responses there are of each kind, whole and by each property, in one statement. */
export async function countAngka(cakupan: Cakupan): Promise<AngkaRekap> {
  const rows = selSchema.parse(
    await db.$queryRaw`WITH ${kasusSql(cakupan)}, ${await tanggapanSql(cakupan)}, jawab AS (
      SELECT "pengaduanId", count(*) AS n, count(*) FILTER (WHERE lama <= anggaran) AS tepat, sum(lama) AS hari FROM tanggapan GROUP BY 1)
    SELECT sisa, status, opd, "jenisLaporan", topik, kanal, bulan, dugaan, count(*)::int AS jumlah,
      coalesce(sum(n), 0)::int AS tanggapan, coalesce(sum(tepat), 0)::int AS tepat, coalesce(sum(hari), 0)::int AS hari
    FROM (
      SELECT k.masuk < ${cakupan.masa.dari}::date AS sisa, k.status, k.opd, k."jenisLaporan", k.topik, k.kanal, k.dugaan,
        extract(month FROM k.masuk)::text AS bulan, j.n, j.tepat, j.hari
      FROM kasus k LEFT JOIN jawab j ON j."pengaduanId" = k.id
    ) AS satu
    GROUP BY sisa, status, GROUPING SETS ((), (opd), ("jenisLaporan"), (topik), (kanal), (bulan), (dugaan))`,
  )
  const per = {
    opd: new Map(),
    bulan: new Map(),
    jenisLaporan: new Map(),
    topik: new Map(),
    kanal: new Map(),
    dugaan: new Map(),
  } as const satisfies Record<Pecahan, Map<string, SelHitung[]>>
  const semua: SelHitung[] = []
  const of = (row: (typeof rows)[number]) =>
    (Object.keys(per) as Pecahan[]).map((name) => ({ name, nilai: row[name] })).find(({ nilai }) => nilai !== null)
  for (const row of rows) {
    const found = of(row)
    if (!found || found.nilai === null) semua.push(row)
    else per[found.name].set(found.nilai, [...(per[found.name].get(found.nilai) ?? []), row])
  }
  return { semua, per }
}

const butirSchema = z.array(
  z.object({
    id: z.string(),
    masuk: z.string(),
    status: z.enum(STATUS),
    opd: z.string(),
    jenisLaporan: z.enum([...JENIS_LAPORAN, TANPA]),
    topik: z.string(),
    kanal: z.string(),
    ke: z.number().nullable(),
    tanggal: z.string().nullable(),
    lama: z.number().nullable(),
    tepat: z.boolean().nullable(),
  }),
)

const ada = <T extends string>(nilai: T): Exclude<T, typeof TANPA> | null => (nilai === TANPA ? null : (nilai as Exclude<T, typeof TANPA>))

const toButir = ({
  id,
  masuk,
  status,
  opd,
  jenisLaporan,
  topik,
  kanal,
  ke,
  tanggal,
  lama,
  tepat,
}: z.infer<typeof butirSchema>[number]): Butir => ({
  kasus: { id, masuk, status, opd: ada(opd), jenisLaporan: ada(jenisLaporan), topik: ada(topik), kanal },
  tanggapan: ke === null || tanggal === null || lama === null || tepat === null ? null : { ke, tanggal, lama, tepat },
})

/** What a cell counts, as a condition on `kasus` and `tanggapan`. */
function selSql(sel: Sel, dari: string): Prisma.Sql {
  switch (sel) {
    case 'jumlah':
    case 'tanggapan':
      return Prisma.sql`TRUE`
    case 'sisa':
      return Prisma.sql`k.masuk < ${dari}::date`
    case 'masuk':
      return Prisma.sql`k.masuk >= ${dari}::date`
    case 'tepatWaktu':
      return Prisma.sql`t.lama <= t.anggaran`
    default:
      return Prisma.sql`k.status = ANY (${[...statusDi(sel)]}::text[])`
  }
}

/** Which lines: of one cell, of these properties; responses where the cell counts them, in the order of receipt or of upload. */
export type Pilihan = Pick<SaringanDaftar, 'sel' | (typeof DIMENSI)[number]> & Readonly<{ urut: 'masuk' | 'tanggal' }>

async function butirSql(
  cakupan: Cakupan,
  pilihan: Pilihan,
): Promise<Readonly<{ dengan: Prisma.Sql; dari: Prisma.Sql; tanggapan: boolean }>> {
  const tanggapan = pilihan.sel === 'tanggapan' || pilihan.sel === 'tepatWaktu'
  const wanted = DIMENSI.flatMap((one) => (pilihan[one] === null ? [] : [Prisma.sql`k.${Prisma.raw(`"${one}"`)} = ${pilihan[one]}`]))
  return {
    tanggapan,
    dengan: tanggapan ? Prisma.sql`${kasusSql(cakupan)}, ${await tanggapanSql(cakupan)}` : kasusSql(cakupan),
    dari: Prisma.sql`FROM kasus k ${tanggapan ? Prisma.sql`JOIN tanggapan t ON t."pengaduanId" = k.id` : Prisma.empty}
      WHERE ${Prisma.join([selSql(pilihan.sel, cakupan.masa.dari), ...wanted], ' AND ')}`,
  }
}

const countSchema = z.array(z.object({ n: z.number() }))

/** How many lines there are. */
export async function countButir(cakupan: Cakupan, pilihan: Pilihan): Promise<number> {
  const { dengan, dari } = await butirSql(cakupan, pilihan)
  return countSchema.parse(await db.$queryRaw`WITH ${dengan} SELECT count(*)::int AS n ${dari}`)[0]?.n ?? 0
}

/** One page of them. */
export async function listButir(cakupan: Cakupan, pilihan: Pilihan, take: number, skip: number): Promise<readonly Butir[]> {
  const { dengan, dari, tanggapan } = await butirSql(cakupan, pilihan)
  const columns = tanggapan
    ? Prisma.sql`t.ke, t.tanggal::text, t.lama, t.lama <= t.anggaran AS tepat`
    : Prisma.sql`NULL::int AS ke, NULL AS tanggal, NULL::int AS lama, NULL::boolean AS tepat`
  const first = Prisma.raw(pilihan.urut === 'masuk' ? 'k.masuk' : 't.tanggal')
  const last = tanggapan ? Prisma.sql`, t.ke` : Prisma.empty
  const rows = await db.$queryRaw`WITH ${dengan}
    SELECT k.id, k.masuk::text, k.status, k.opd, k."jenisLaporan", k.topik, k.kanal, ${columns} ${dari}
    ORDER BY ${first}, k.id COLLATE "C"${last} LIMIT ${take} OFFSET ${skip}`
  return butirSchema.parse(rows).map(toButir)
}

const idSchema = z.array(z.object({ id: z.string() }))

/** Every case the period counts, for the record of who took its figures away. */
export async function listIdMasa(cakupan: Cakupan): Promise<readonly string[]> {
  const rows = await db.$queryRaw`WITH ${kasusSql(cakupan)} SELECT id FROM kasus ORDER BY id COLLATE "C"`
  return idSchema.parse(rows).map(({ id }) => id)
}

const kepuasanSchema = z.array(z.object({ menjawab: z.enum(MENJAWAB), pelayanan: z.number(), jumlah: z.number() }))

/** What was said in a period about cases this reader may know of, counted; with `opd`, of those that lay with it at its end. */
export async function countKepuasan({ pembaca, layanan, masa, opd }: Cakupan): Promise<readonly BarisKepuasan[]> {
  const rows = await db.$queryRaw`
    SELECT q.menjawab::text, q.pelayanan, count(*)::int AS jumlah FROM "kepuasan" q JOIN "pengaduan" p ON p.id = q."pengaduanId"
    WHERE q."dibuatAt" >= ${awal(masa.dari)} AND q."dibuatAt" < ${akhir(masa)} AND p.layanan = ${layanan} AND ${pengaduanScopeSql(pembaca)}
      AND (${opd}::text IS NULL OR coalesce(${opdAt(akhir(masa))}, ${TANPA}) = ${opd})
    GROUP BY 1, 2`
  return kepuasanSchema.parse(rows)
}
