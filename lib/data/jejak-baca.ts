import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { MasaJabatan } from '@/lib/domain/jejak-audit/mandat'
import type { TindakanDicari } from '@/lib/domain/jejak-audit/tindakan'
import type { Layanan } from '@/lib/domain/layanan'
import { db } from '@/lib/infra/db'
import { Prisma } from '@/lib/infra/generated/prisma/client'
import { fromDateColumn } from './dates'
import { pengawasScopeSql } from './scope-pengawas'

export type Dicari = Readonly<{
  /** `dari` included, `sampai` not. */
  dari: Date
  sampai: Date
  tindakan: TindakanDicari
  petugas: string | null
  nomor: string | null
}>

export type JejakDibaca = Readonly<{
  at: Date
  aktor: string
  /** Who acted, when it was a petugas. */
  petugasId: string | null
  nama: string | null
  tindakan: string
  ditolak: boolean
  nomor: string | null
  layanan: Layanan | null
  pada: string | null
  perihal: string | null
}>

/** The act itself, also where it was refused. */
const TINDAKAN = Prisma.sql`CASE WHEN j.tindakan = 'DITOLAK' THEN j.rincian ->> 'tindakan' ELSE j.tindakan END`
/** The case an act was done to, be it its object or named beside it. */
const PERKARA = Prisma.sql`CASE WHEN j.objek LIKE 'pengaduan:%' THEN substr(j.objek, 11) ELSE j.rincian ->> 'pengaduan' END`

/**
 * Acts on cases the reader may know of. What the team of an examination did is left out whatever it was: who reads a case
 * because he examines it tells how the case was judged.
 */
const padaPerkara = (petugas: Petugas, perkara: readonly string[]): Prisma.Sql => Prisma.sql`(p.id IS NOT NULL
  AND ${TINDAKAN} = ANY (${[...perkara]}::text[]) AND ${pengawasScopeSql(petugas, 'identitas:read-ledger')}
  AND NOT EXISTS (SELECT 1 FROM "suratTugas" s JOIN "anggotaTim" t ON t."suratTugasId" = s.id
    WHERE s."pengaduanId" = p.id AND j.aktor = 'petugas:' || t."petugasId"::text))`

function saring(petugas: Petugas, { dari, sampai, tindakan, petugas: aktor, nomor }: Dicari): Prisma.Sql {
  const where = [
    Prisma.sql`j."dibuatAt" >= ${dari} AND j."dibuatAt" < ${sampai}`,
    Prisma.sql`(${padaPerkara(petugas, tindakan.perkara)} OR (${PERKARA} IS NULL AND ${TINDAKAN} = ANY (${[...tindakan.kantor]}::text[])))`,
    ...(tindakan.ditolak === null ? [] : [Prisma.sql`(j.tindakan = 'DITOLAK') = ${tindakan.ditolak}`]),
    ...(aktor === null ? [] : [Prisma.sql`j.aktor = ${`petugas:${aktor}`}`]),
    ...(nomor === null ? [] : [Prisma.sql`(upper(p."nomorRegister") = ${nomor} OR p."nomorTiket" = ${nomor})`]),
  ]
  return Prisma.join(where, ' AND ')
}

/** Acts of a period, newest first, as far as this reader may know of them. */
export async function listJejakTampak(petugas: Petugas, dicari: Dicari, take: number, skip: number): Promise<readonly JejakDibaca[]> {
  return db.$queryRaw<JejakDibaca[]>`
    SELECT j."dibuatAt" AS at, j.aktor, a.id AS "petugasId", a.nama, ${TINDAKAN} AS tindakan, j.tindakan = 'DITOLAK' AS ditolak,
      coalesce(p."nomorRegister", p."nomorTiket") AS nomor, p.layanan,
      coalesce(o.nama, u.nama, CASE WHEN j.objek LIKE 'layanan:%' THEN substr(j.objek, 9) END) AS pada,
      coalesce(j.rincian ->> 'peran', j.rincian ->> 'jenis') AS perihal
    FROM "jejakAudit" j
    LEFT JOIN "pengaduan" p ON p.id = ${PERKARA}
    LEFT JOIN "petugas" a ON j.aktor = 'petugas:' || a.id::text
    LEFT JOIN "petugas" o ON j.objek = 'petugas:' || o.id::text
    LEFT JOIN "unit" u ON j.objek = 'unit:' || u.id
    WHERE ${saring(petugas, dicari)}
    ORDER BY j."dibuatAt" DESC, j.nomor DESC
    LIMIT ${take} OFFSET ${skip}`
}

/** Every term in which these petugas held a post, ended ones too. */
export async function listMasaJabatan(petugasIds: readonly string[]): Promise<readonly MasaJabatan[]> {
  const rows = await db.peranPetugas.findMany({
    where: { petugasId: { in: [...new Set(petugasIds)] } },
    orderBy: [{ mulai: 'asc' }, { id: 'asc' }],
    select: {
      petugasId: true,
      peran: true,
      layanan: true,
      delegasi: true,
      mulai: true,
      selesai: true,
      berlakuAt: true,
      berakhirAt: true,
    },
  })
  return rows.map((row) => ({
    ...row,
    mulai: fromDateColumn(row.mulai),
    selesai: row.selesai && fromDateColumn(row.selesai),
  }))
}

/** Everybody who may have acted, those who left among them. */
export async function listSemuaPetugas() {
  return db.petugas.findMany({ orderBy: [{ nama: 'asc' }, { id: 'asc' }], select: { id: true, nama: true } })
}
