import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { db } from '@/lib/infra/db'
import { Prisma } from '@/lib/infra/generated/prisma/client'
import { bacaSql, layananDibaca, tungguSql } from './antrean-sql'
import { escapeLike } from './like'
import { kataPublikasi } from './publikasi'
import { pengaduanScope } from './scope'
import { pengaduanScopeSql } from './scope-sql'

/** The case of his scope that bears exactly this ticket, register or lapor.go.id number, if one alone does. */
export async function findNomor(petugas: Petugas, nomor: string): Promise<string | null> {
  const tepat = { equals: escapeLike(nomor), mode: 'insensitive' } as const
  const rows = await db.pengaduan.findMany({
    where: { AND: [{ OR: [{ nomorTiket: tepat }, { nomorRegister: tepat }, { idPelacakan: tepat }] }, pengaduanScope(petugas)] },
    select: { id: true },
    take: 2,
  })
  return rows.length === 1 ? (rows[0]?.id ?? null) : null
}

/** `menunggu`: it waits for the reader. */
type BarisCari = Readonly<{ id: string; dibaca: boolean; menunggu: boolean }>

/**
 * Cases of his scope with this in their numbers, their pseudonym or the words of their public summary, and where he reads the report in
 * the name of the unit it is about; newest first, one more than `take` where there are more.
 */
export async function listCari(petugas: Petugas, kata: string, today: string, take: number): Promise<readonly BarisCari[]> {
  const like = `%${escapeLike(kata)}%`
  const dibaca = [...layananDibaca(petugas)]
  return db.$queryRaw<BarisCari[]>`${tungguSql(petugas, today)}
    SELECT p.id, coalesce(b."dibukaAt" >= p."peristiwaAt", FALSE) AS dibaca, p.id IN (SELECT t.id FROM tunggu t) AS menunggu
    FROM "pengaduan" p ${bacaSql(petugas)}
    WHERE ${pengaduanScopeSql(petugas)} AND (
      p."nomorTiket" ILIKE ${like} OR p."nomorRegister" ILIKE ${like} OR p."idPelacakan" ILIKE ${like} OR p.samaran ILIKE ${like}
      OR (p.layanan = ANY (${dibaca}::text[]) AND (p."kategoriLain" ILIKE ${like} OR p."unitId" IN (SELECT u.id FROM "unit" u WHERE u.nama ILIKE ${like})))
      OR p.id IN (SELECT k."pengaduanId" FROM "publikasi" k WHERE ${kataPublikasi(Prisma.sql`k`, kata)}))
    ORDER BY p."diterimaAt" DESC, p.id LIMIT ${take + 1}`
}
