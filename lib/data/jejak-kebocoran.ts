import 'server-only'
import { db } from '@/lib/infra/db'
import type { Prisma } from '@/lib/infra/generated/prisma/client'
import { TULIS_BUKU } from './buku-pengaduan'

/** Openings of the identity in these cases, and of originals of their pictures, each with its prints. */
export async function listPembukaanKasus(ids: readonly string[]) {
  return db.pembukaanIdentitas.findMany({
    where: { pengaduanId: { in: [...ids] } },
    orderBy: { dibuatAt: 'asc' },
    select: {
      id: true,
      petugasId: true,
      alasan: true,
      dasar: true,
      uraian: true,
      buktiId: true,
      dibuatAt: true,
      dilepasAt: true,
      pengaduan: { select: { nomorTiket: true } },
      cetak: { select: { kode: true, petugasId: true, dibuatAt: true }, orderBy: { dibuatAt: 'asc' } },
    },
  })
}

/** The chain whose identity stood on the sheet with this watermark. */
export async function findByKodeCetak(kode: string) {
  const row = await db.cetakIdentitas.findUnique({
    where: { kode },
    select: { pembukaan: { select: { pengaduan: { select: { id: true, nomorTiket: true } } } } },
  })
  return row?.pembukaan.pengaduan ?? null
}

export type Pembaca = Readonly<{ aktor: string; tindakan: string; kali: number; pertama: Date; terakhir: Date }>

/** Who did what with the cases of a chain, from the audit trail: one line an actor and act. What the register writes with a step is that step. */
export async function listPembaca(pengaduanIds: readonly string[]): Promise<readonly Pembaca[]> {
  const ids = [...pengaduanIds]
  const objects = ids.map((id) => `pengaduan:${id}`)
  return db.$queryRaw<Pembaca[]>`
    SELECT aktor, tindakan, count(*)::int AS kali, min("dibuatAt") AS pertama, max("dibuatAt") AS terakhir FROM "jejakAudit"
    WHERE (objek = ANY (${objects}) OR "rincian"->>'pengaduan' = ANY (${ids})) AND tindakan <> ${TULIS_BUKU}
    GROUP BY aktor, tindakan ORDER BY min("dibuatAt")`
}

/** The cases of a chain within a scope. */
export async function listKasusRantai(akarId: string, scope: Prisma.PengaduanWhereInput): Promise<readonly string[]> {
  return (await db.pengaduan.findMany({ where: { AND: [scope, { akarId }] }, select: { id: true } })).map((row) => row.id)
}
