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

/** Case `p` lies in the hands of a colleague whom turn `g` means as well: it is his to go on with. */
const dipegangRekanSql = (petugas: Petugas, today: string): Sql => Prisma.sql`EXISTS (
  SELECT 1 FROM "petugas" h JOIN "peranPetugas" r ON r."petugasId" = h.id
  WHERE h.id = p."pemegangId" AND h.id <> ${petugas.id}::uuid AND h.aktif AND r.layanan = g.layanan AND r.peran = g.peran
    AND r.mulai <= ${today}::date AND r."berakhirAt" IS NULL AND (r.selesai IS NULL OR r.selesai >= ${today}::date)
    AND (g."unitId" IS NULL OR g."unitId" = h."unitId") AND (g."petugasId" IS NULL OR g."petugasId" = h.id)
    AND NOT (h.id = ANY (coalesce(g.kecuali, '{}'))))`

/** Case `p` waits for this petugas and no colleague has it; `ambil`: by a step that takes it into his hands, or by any other. */
const menungguSql = (petugas: Petugas, today: string, ambil: boolean): Sql => Prisma.sql`EXISTS (
  SELECT 1 FROM "giliran" g WHERE g."pengaduanId" = p.id AND ${giliranSql(petugas, today)}
    AND (g.langkah = ANY (${[...langkahPengambil()]}::text[])) = ${ambil} AND NOT ${dipegangRekanSql(petugas, today)})`

/** Does case `p` belong to this group of his queue on `today` (ISO)? Every case he may know of is in exactly one. */
export function kelompokSql(petugas: Petugas, kelompok: Kelompok, today: string): Sql {
  const [saya, bebas] = [menungguSql(petugas, today, false), menungguSql(petugas, today, true)]
  const akhir = Prisma.sql`p.status::text = ANY (${[...STATUS_AKHIR]}::text[])`
  if (kelompok === 'saya') return saya
  if (kelompok === 'bebas') return Prisma.sql`${bebas} AND NOT ${saya}`
  const lain = Prisma.sql`NOT ${saya} AND NOT ${bebas}`
  if (kelompok === 'selesai') return Prisma.sql`${akhir} AND ${lain}`
  if (kelompok === 'pelapor') return Prisma.sql`p.status = 'MENUNGGU_PELAPOR' AND ${lain}`
  return Prisma.sql`NOT ${akhir} AND p.status <> 'MENUNGGU_PELAPOR' AND ${lain}`
}

/** How many cases wait for him by the step they wait for, each case once: by the first of his turns. */
export const menungguPerLangkahSql = (petugas: Petugas, today: string): Sql => Prisma.sql`
  SELECT langkah, count(*)::int AS jumlah FROM (
    SELECT DISTINCT ON (p.id) p.id, g.langkah FROM "pengaduan" p JOIN "giliran" g ON g."pengaduanId" = p.id
    WHERE ${pengaduanScopeSql(petugas)} AND ${giliranSql(petugas, today)} AND NOT ${dipegangRekanSql(petugas, today)}
    ORDER BY p.id, g.urutan, g.id) AS pertama
  GROUP BY 1 ORDER BY 2 DESC, 1`

/** Both groups that wait for him. */
export const menungguSayaSql = (petugas: Petugas, today: string): Sql =>
  Prisma.sql`(${menungguSql(petugas, today, false)} OR ${menungguSql(petugas, today, true)})`

/** Layanan whose reports his own posts read: only there may a list be narrowed by whom a report is about. */
export const layananDibaca = (petugas: Petugas): readonly Layanan[] =>
  LAYANAN.filter((layanan) =>
    mayReadMateri(
      layanan,
      petugas.peran.filter((held) => held.layanan === layanan && !held.atasan).map(({ peran }) => peran),
    ),
  )

/** His scope on `p`, narrowed. `lewatDari` (ISO): due before that day is late. Titles are sealed: `cari` matches numbers. */
export function saringanSql(petugas: Petugas, { cari, layanan, unitId, status, lewat }: SaringanAntrean, lewatDari: string): Sql {
  const like = `%${escapeLike(cari)}%`
  return Prisma.join(
    [
      Prisma.sql`${pengaduanScopeSql(petugas)}`,
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
