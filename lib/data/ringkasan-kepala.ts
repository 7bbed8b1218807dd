import 'server-only'
import type { Langkah } from '@/lib/domain/alur/engine'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { Status } from '@/lib/domain/pengaduan/status'
import { db } from '@/lib/infra/db'
import { menungguPerLangkahSql } from './antrean-sql'
import { pengaduanScopeSql } from './scope-sql'

export type HitunganPekan = Readonly<{ masuk: number; dijawab: number; keberatan: number }>

/** Of the cases of his scope: received and answered since an instant, and objections that are open. */
export async function countPekan(petugas: Petugas, sejak: Date): Promise<HitunganPekan> {
  const [row] = await db.$queryRaw<HitunganPekan[]>`
    WITH p AS (SELECT p.id, p."diterimaAt", p."ditutupAt", p."indukId", p."peristiwaAt" FROM "pengaduan" p
      WHERE ${pengaduanScopeSql(petugas)} AND (p."ditutupAt" IS NULL OR p."ditutupAt" >= ${sejak}))
    SELECT count(*) FILTER (WHERE p."diterimaAt" >= ${sejak})::int AS masuk,
      count(*) FILTER (WHERE p."peristiwaAt" >= ${sejak} AND EXISTS (SELECT 1 FROM "riwayat" r
        WHERE r."pengaduanId" = p.id AND r."keStatus" = 'DIJAWAB' AND r."dariStatus" <> 'DIJAWAB' AND r."dibuatAt" >= ${sejak}))::int AS dijawab,
      count(*) FILTER (WHERE p."indukId" IS NOT NULL AND p."ditutupAt" IS NULL)::int AS keberatan
    FROM p`
  return row ?? { masuk: 0, dijawab: 0, keberatan: 0 }
}

export type LewatDi = Readonly<{ status: Status; unit: string | null; jumlah: number }>

/** Late cases of his scope by where they stand and, where a unit has the turn, by that unit. Due before `lewatDari` (ISO) is late. */
export async function countLewatDi(petugas: Petugas, lewatDari: string): Promise<readonly LewatDi[]> {
  return db.$queryRaw<LewatDi[]>`
    SELECT p.status::text AS status, u.nama AS unit, count(*)::int AS jumlah
    FROM "pengaduan" p
      LEFT JOIN LATERAL (SELECT g."unitId" FROM "giliran" g WHERE g."pengaduanId" = p.id ORDER BY g.urutan, g.id LIMIT 1) g ON TRUE
      LEFT JOIN "unit" u ON u.id = g."unitId"
    WHERE ${pengaduanScopeSql(petugas)} AND p."ditutupAt" IS NULL AND p."jatuhTempo" < ${lewatDari}::date
    GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2`
}

/** Cases that wait for his own decision, by the step they wait for. */
export async function countPutusan(petugas: Petugas, today: string): Promise<readonly Readonly<{ langkah: Langkah; jumlah: number }>[]> {
  return db.$queryRaw<{ langkah: Langkah; jumlah: number }[]>(menungguPerLangkahSql(petugas, today))
}
