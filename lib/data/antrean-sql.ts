import 'server-only'
import { langkahPengambil } from '@/lib/domain/alur/engine'
import type { Kelompok, SaringanAntrean } from '@/lib/domain/antrean'
import { mayReadMateri } from '@/lib/domain/auth/permissions'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { LAYANAN, type Layanan } from '@/lib/domain/layanan'
import { STATUS_AKHIR } from '@/lib/domain/pengaduan/status'
import { Prisma } from '@/lib/infra/generated/prisma/client'
import { escapeLike } from './like'
import { pengaduanScopeSql } from './scope-sql'

type Sql = Prisma.Sql

/** A turn `g` that means this petugas on `today` (ISO); `giliranSaya`, said in SQL. */
function giliranSql(petugas: Petugas, today: string): Sql {
  if (petugas.peran.length === 0) return Prisma.sql`FALSE`
  const posts = petugas.peran.map(
    ({ layanan, peran, atasan }) => Prisma.sql`(g.layanan = ${layanan} AND g.peran = ${peran} AND g.atasan = ${atasan})`,
  )
  return Prisma.sql`(${Prisma.join(posts, ' OR ')})
    AND (g."unitId" IS NULL OR g."unitId" = ${petugas.unitId}) AND (g."petugasId" IS NULL OR g."petugasId" = ${petugas.id}::uuid)
    AND NOT (${petugas.id}::uuid = ANY (coalesce(g.kecuali, '{}'))) AND (g.mulai IS NULL OR g.mulai <= ${today}::date)`
}

/** `rekan`: colleagues who hold one of his posts on `today` (ISO). */
const rekanSql = (petugas: Petugas, today: string): Sql => {
  const posts = petugas.peran.map(({ layanan, peran }) => Prisma.sql`(${layanan}, ${peran})`)
  return Prisma.sql`rekan AS MATERIALIZED (
    SELECT h.id, h."unitId", r.layanan, r.peran FROM "petugas" h JOIN "peranPetugas" r ON r."petugasId" = h.id
    WHERE h.id <> ${petugas.id}::uuid AND h.aktif AND ${posts.length > 0 ? Prisma.sql`(r.layanan, r.peran) IN (${Prisma.join(posts)})` : Prisma.sql`FALSE`}
      AND r.mulai <= ${today}::date AND r."berakhirAt" IS NULL AND (r.selesai IS NULL OR r.selesai >= ${today}::date))`
}

/** Case `p` lies in the hands of one of `rekan` whom turn `g` means as well: it is his to go on with. */
const DIPEGANG_REKAN = Prisma.sql`EXISTS (
  SELECT 1 FROM rekan h WHERE h.id = p."pemegangId" AND h.layanan = g.layanan AND h.peran = g.peran
    AND (g."unitId" IS NULL OR g."unitId" = h."unitId") AND (g."petugasId" IS NULL OR g."petugasId" = h.id)
    AND NOT (h.id = ANY (coalesce(g.kecuali, '{}'))))`

/** His turns `g` with their cases `p`, all in his scope and none with a colleague. */
const sayaSql = (petugas: Petugas, today: string): Sql => Prisma.sql`
  "giliran" g JOIN "pengaduan" p ON p.id = g."pengaduanId"
  WHERE ${giliranSql(petugas, today)} AND ${pengaduanScopeSql(petugas)} AND NOT ${DIPEGANG_REKAN}`

/**
 * Beginning of a statement over `tunggu`: each case that waits for this petugas on `today` (ISO) and no colleague has, read once from
 * his turns. `saya`: by a step that leaves it where it lies; else by one that takes it into his hands. `extra`: more columns of `p`.
 */
export const tungguSql = (petugas: Petugas, today: string, extra: Sql = Prisma.empty): Sql => Prisma.sql`
  WITH ${rekanSql(petugas, today)}, tunggu AS MATERIALIZED (
    SELECT p.id, bool_or(NOT (g.langkah = ANY (${[...langkahPengambil()]}::text[]))) AS saya${extra}
    FROM ${sayaSql(petugas, today)} GROUP BY p.id)`

/** Does case `p` belong to this group of his queue? Every case he may know of is in exactly one. Stands after `tungguSql`. */
export function kelompokSql(kelompok: Kelompok): Sql {
  if (kelompok === 'saya') return Prisma.sql`p.id IN (SELECT t.id FROM tunggu t WHERE t.saya)`
  if (kelompok === 'bebas') return Prisma.sql`p.id IN (SELECT t.id FROM tunggu t WHERE NOT t.saya)`
  const akhir = Prisma.sql`p.status::text = ANY (${[...STATUS_AKHIR]}::text[])`
  const lain = Prisma.sql`p.id NOT IN (SELECT t.id FROM tunggu t)`
  if (kelompok === 'selesai') return Prisma.sql`${akhir} AND ${lain}`
  if (kelompok === 'pelapor') return Prisma.sql`p.status = 'MENUNGGU_PELAPOR' AND ${lain}`
  return Prisma.sql`NOT ${akhir} AND p.status <> 'MENUNGGU_PELAPOR' AND ${lain}`
}

/** How many cases wait for him by the step they wait for, each case once: by the first of his turns. */
export const menungguPerLangkahSql = (petugas: Petugas, today: string): Sql => Prisma.sql`
  WITH ${rekanSql(petugas, today)}
  SELECT langkah, count(*)::int AS jumlah FROM (
    SELECT DISTINCT ON (p.id) p.id, g.langkah FROM ${sayaSql(petugas, today)}
    ORDER BY p.id, g.urutan, g.id) AS pertama
  GROUP BY 1 ORDER BY 2 DESC, 1`

/** Layanan whose reports his own posts read: only there may a list be narrowed by whom a report is about. */
export const layananDibaca = (petugas: Petugas): readonly Layanan[] =>
  LAYANAN.filter((layanan) =>
    mayReadMateri(
      layanan,
      petugas.peran.filter((held) => held.layanan === layanan && !held.atasan).map(({ peran }) => peran),
    ),
  )

/** Is case `p` of a list that is narrowed so? `lewatDari` (ISO): due before that day is late. Titles are sealed: `cari` matches numbers. */
export function saringanSql(petugas: Petugas, { cari, layanan, unitId, status, lewat }: SaringanAntrean, lewatDari: string): Sql {
  const like = `%${escapeLike(cari)}%`
  return Prisma.join(
    [
      Prisma.sql`TRUE`,
      ...(cari ? [Prisma.sql`(p."nomorTiket" ILIKE ${like} OR p."nomorRegister" ILIKE ${like})`] : []),
      ...(layanan ? [Prisma.sql`p.layanan = ${layanan}`] : []),
      ...(unitId ? [Prisma.sql`p."unitId" = ${unitId} AND p.layanan = ANY (${[...layananDibaca(petugas)]}::text[])`] : []),
      ...(status ? [Prisma.sql`p.status::text = ${status}`] : []),
      ...(lewat ? [Prisma.sql`p."jatuhTempo" < ${lewatDari}::date`] : []),
    ],
    ' AND ',
  )
}

/** Something happened to `p` since `sejak` that its reader (`b`: when he last opened it) has not seen. */
export const baruSql = (sejak: Date): Sql =>
  Prisma.sql`(p."peristiwaAt" >= ${sejak} AND (b."dibukaAt" IS NULL OR b."dibukaAt" < p."peristiwaAt"))`

/** The reader's own visit to `p`, as `b`. */
export const bacaSql = (petugas: Petugas): Sql =>
  Prisma.sql`LEFT JOIN "bacaKasus" b ON b."pengaduanId" = p.id AND b."petugasId" = ${petugas.id}::uuid`

/** Units the open cases he reads are about, by name, to narrow by. */
export const unitTerbukaSql = (petugas: Petugas): Sql => Prisma.sql`
  SELECT u.id, u.nama FROM "unit" u WHERE u.id IN (
    SELECT p."unitId" FROM "pengaduan" p WHERE ${pengaduanScopeSql(petugas)}
      AND p."ditutupAt" IS NULL AND p.layanan = ANY (${[...layananDibaca(petugas)]}::text[]))
  ORDER BY u.nama LIMIT 300`
