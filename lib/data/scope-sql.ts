import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { Layanan } from '@/lib/domain/layanan'
import { Prisma } from '@/lib/infra/generated/prisma/client'
import { aturanOf, jabatanDi, orangTerlarang, type Aturan } from './scope'

function lewatSql(petugas: Petugas, lewat: Aturan['lewat']): Prisma.Sql {
  switch (lewat) {
    case 'SEMUA':
      return Prisma.sql`TRUE`
    case 'DISTRIBUSI':
      return Prisma.sql`EXISTS (SELECT 1 FROM "distribusi" b WHERE b."pengaduanId" = p.id AND b."unitId" = ${petugas.unitId} AND b."berakhirAt" IS NULL)`
    case 'TIM':
      return Prisma.sql`EXISTS (SELECT 1 FROM "suratTugas" s JOIN "anggotaTim" a ON a."suratTugasId" = s.id
        WHERE s."pengaduanId" = p.id AND s."ditandatanganiAt" IS NOT NULL AND a."petugasId" = ${petugas.id}::uuid)`
    case 'PUBLIKASI':
      return Prisma.sql`(EXISTS (SELECT 1 FROM "publikasi" b WHERE b."pengaduanId" = p.id)
        OR EXISTS (SELECT 1 FROM "rilisMedia" m WHERE m."pengaduanId" = p.id))`
  }
}

function ruleSql(petugas: Petugas, { layanan, dihindari, lewat }: Aturan): Prisma.Sql {
  const around =
    'tanpa' in dihindari
      ? Prisma.sql`NOT (${dihindari.tanpa} = ANY (p."peranDihindari"))`
      : Prisma.sql`p."peranDihindari" && ${[...dihindari.melewati]}::text[]`
  return Prisma.sql`(p.layanan = ${layanan} AND ${around} AND ${lewatSql(petugas, lewat)})`
}

/**
 * `pengaduanScope`, or for the public TANPA_BENTURAN, as a condition on the row `p` of "pengaduan": for counts that are made in
 * the database. A test holds the two against each other for every petugas of the demo.
 */
export function pengaduanScopeSql(pembaca: Petugas | 'PUBLIK'): Prisma.Sql {
  if (pembaca === 'PUBLIK')
    return Prisma.sql`cardinality(p."peranDihindari") = 0 AND NOT EXISTS (SELECT 1 FROM "terlaporPetugas" t WHERE t."pengaduanId" = p.id)`
  const rules = aturanOf(pembaca).map((aturan) => ruleSql(pembaca, aturan))
  if (rules.length === 0) return Prisma.sql`FALSE`
  return Prisma.sql`NOT EXISTS (SELECT 1 FROM "terlaporPetugas" t WHERE t."pengaduanId" = p.id AND t."petugasId" = ANY (${[...orangTerlarang(pembaca)]}::uuid[]))
    AND (${Prisma.join(rules, ' OR ')})`
}

/** `bukuScope` as a condition on the row `p` of "pengaduan". */
export function bukuScopeSql(petugas: Petugas, layanan: Layanan): Prisma.Sql {
  return Prisma.sql`(p.layanan = ${layanan} AND NOT (p."peranDihindari" && ${[...jabatanDi(petugas, layanan)]}::text[])
    AND NOT EXISTS (SELECT 1 FROM "terlaporPetugas" t WHERE t."pengaduanId" = p.id AND t."petugasId" = ANY (${[...orangTerlarang(petugas)]}::uuid[])))`
}
