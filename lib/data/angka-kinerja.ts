import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { HitunganKinerja, LamaTahap } from '@/lib/domain/rekap/kinerja'
import type { Layanan } from '@/lib/domain/layanan'
import { STATUS_AKHIR, type Status } from '@/lib/domain/pengaduan/status'
import type { Masa } from '@/lib/domain/rekap/masa'
import { instantAt, nextDay } from '@/lib/domain/tenggat/kalender'
import { zonaKantor } from '@/lib/domain/tenggat/zona'
import { db } from '@/lib/infra/db'
import { Prisma } from '@/lib/infra/generated/prisma/client'
import { getKalender } from './kalender'
import { pengaduanScopeSql } from './scope-sql'

/** Cases of a layanan within the reader's scope, and the period whose events are counted. */
export type CakupanKinerja = Readonly<{ petugas: Petugas; layanan: Layanan; masa: Masa; lewatDari: string }>

const batas = ({ dari, sampai }: Masa) => ({ awal: instantAt(`${dari}T00:00`), akhir: instantAt(`${nextDay(sampai)}T00:00`) })

const kasusSql = ({ petugas, layanan }: CakupanKinerja) =>
  Prisma.sql`p AS (SELECT p.* FROM "pengaduan" p WHERE p.layanan = ${layanan} AND ${pengaduanScopeSql(petugas)})`

/** `hari`: every day from `dari` to the end of the period with the running count of working days, so that days between are a difference. */
async function hariSql(dari: Prisma.Sql, { sampai }: Masa): Promise<Prisma.Sql> {
  const { libur } = await getKalender()
  return Prisma.sql`hari AS (
    SELECT tanggal::date, sum(CASE WHEN extract(isodow FROM tanggal) < 6 AND tanggal::date <> ALL (${[...libur]}::date[]) THEN 1 ELSE 0 END)
      OVER (ORDER BY tanggal)::int AS urut
    FROM generate_series(coalesce(${dari}, ${sampai}::date)::timestamp, ${sampai}::timestamp, interval '1 day') AS deret(tanggal))`
}

/** Load now and of the period, what was ended in time on the clock of the whole case, and how cases ended. */
export async function countKinerja(cakupan: CakupanKinerja): Promise<HitunganKinerja> {
  const { awal, akhir } = batas(cakupan.masa)
  const [row] = await db.$queryRaw<Omit<HitunganKinerja, 'hasil'>[]>`
    WITH ${kasusSql(cakupan)},
    jam AS (
      SELECT t.* FROM "tenggat" t JOIN p ON p.id = t."pengaduanId"
      WHERE t.jenis = 'PENYELESAIAN' AND t.status = 'TERPENUHI' AND t.selesai BETWEEN ${cakupan.masa.dari}::date AND ${cakupan.masa.sampai}::date),
    ${await hariSql(Prisma.sql`(SELECT min(mulai) FROM jam)`, cakupan.masa)},
    pakai AS (
      SELECT j.anggaran, b.urut - a.urut - coalesce((
        SELECT sum(greatest(0, d.urut - c.urut)) FROM "jedaTenggat" q
        JOIN hari c ON c.tanggal = greatest(q.mulai, j.mulai) JOIN hari d ON d.tanggal = least(coalesce(q.selesai, j.selesai), j.selesai)
        WHERE q."tenggatId" = j.id AND q.mulai < j.selesai), 0) AS hari
      FROM jam j JOIN hari a ON a.tanggal = j.mulai JOIN hari b ON b.tanggal = j.selesai)
    SELECT
      (SELECT count(*) FROM p WHERE p."diterimaAt" >= ${awal} AND p."diterimaAt" < ${akhir})::int AS masuk,
      (SELECT count(*) FROM p WHERE p."ditutupAt" >= ${awal} AND p."ditutupAt" < ${akhir})::int AS tutup,
      (SELECT count(*) FROM p WHERE p."ditutupAt" IS NULL)::int AS terbuka,
      (SELECT count(*) FROM p WHERE p."ditutupAt" IS NULL AND p."jatuhTempo" < ${cakupan.lewatDari}::date)::int AS lewat,
      (SELECT count(*) FROM pakai)::int AS dihitung,
      (SELECT count(*) FROM pakai WHERE hari <= anggaran)::int AS tepat`
  const hasil = await db.$queryRaw<{ status: Status; jumlah: number }[]>`
    WITH ${kasusSql(cakupan)}
    SELECT p.status::text AS status, count(*)::int AS jumlah FROM p
    WHERE p."ditutupAt" >= ${awal} AND p."ditutupAt" < ${akhir} AND p.status::text = ANY (${[...STATUS_AKHIR]}::text[])
    GROUP BY 1 ORDER BY 2 DESC, 1`
  return { ...(row ?? { masuk: 0, tutup: 0, terbuka: 0, lewat: 0, dihitung: 0, tepat: 0 }), hasil }
}

/** Working days cases stayed at each stage they left in the period: how many, median, the ninth of ten, and all together. */
export async function listLamaTahap(cakupan: CakupanKinerja): Promise<readonly LamaTahap[]> {
  const { awal, akhir } = batas(cakupan.masa)
  return db.$queryRaw<LamaTahap[]>`
    WITH ${kasusSql(cakupan)},
    pindah AS (
      SELECT r."pengaduanId", r."dariStatus"::text AS status, r."dibuatAt" AS keluar,
        lag(r."dibuatAt") OVER (PARTITION BY r."pengaduanId" ORDER BY r.id) AS masuk
      FROM "riwayat" r JOIN p ON p.id = r."pengaduanId" WHERE r."dariStatus" IS DISTINCT FROM r."keStatus"),
    tinggal AS (
      SELECT status, (masuk AT TIME ZONE ${zonaKantor()})::date AS dari, (keluar AT TIME ZONE ${zonaKantor()})::date AS sampai
      FROM pindah WHERE masuk IS NOT NULL AND keluar >= ${awal} AND keluar < ${akhir} AND status <> ALL (${[...STATUS_AKHIR]}::text[])),
    ${await hariSql(Prisma.sql`(SELECT min(dari) FROM tinggal)`, cakupan.masa)},
    lama AS (SELECT t.status, b.urut - a.urut AS hari FROM tinggal t JOIN hari a ON a.tanggal = t.dari JOIN hari b ON b.tanggal = t.sampai)
    SELECT status, count(*)::int AS jumlah, percentile_cont(0.5) WITHIN GROUP (ORDER BY hari)::float8 AS median,
      percentile_cont(0.9) WITHIN GROUP (ORDER BY hari)::float8 AS p90, sum(hari)::int AS total
    FROM lama GROUP BY status`
}
