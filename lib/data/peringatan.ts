import 'server-only'
import type { Peran } from '@/lib/domain/auth/peran'
import { isJenisPeringatan, type JenisPeringatan, type RincianPeringatan } from '@/lib/domain/kustodi/peringatan'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { db, type Tx } from '@/lib/infra/db'
import { belumBerakhir } from './akun'
import { toDateColumn } from './dates'

export type PeringatanStored = Readonly<{
  id: string
  jenis: JenisPeringatan
  rincian: RincianPeringatan
  dibuatAt: Date
  ditutupAt: Date | null
  ditutupId: string | null
}>

export type NewPeringatan = Readonly<{ jenis: JenisPeringatan; kunci: string; rincian: RincianPeringatan }>

const SELECT = { id: true, jenis: true, rincian: true, dibuatAt: true, ditutupAt: true, ditutupId: true } as const

/** Its id, or null while the same alarm is open already. */
export async function insertPeringatan(tx: Tx, at: Date, { jenis, kunci, rincian }: NewPeringatan): Promise<string | null> {
  const { count } = await tx.peringatanKustodi.createMany({
    data: [{ jenis, kunci, aktif: kunci, rincian: { ...rincian }, dibuatAt: at }],
    skipDuplicates: true,
  })
  if (count === 0) return null
  const row = await tx.peringatanKustodi.findUnique({ where: { aktif: kunci }, select: { id: true } })
  return row?.id ?? null
}

export async function countPeringatan(client: Tx, kunci: string): Promise<number> {
  return client.peringatanKustodi.count({ where: { kunci } })
}

/** Open ones first, then the latest that were closed. */
export async function listPeringatan(take: number): Promise<readonly PeringatanStored[]> {
  const rows = await db.peringatanKustodi.findMany({
    orderBy: [{ ditutupAt: { sort: 'desc', nulls: 'first' } }, { dibuatAt: 'desc' }],
    take,
    select: SELECT,
  })
  return rows.flatMap((row) =>
    isJenisPeringatan(row.jenis) ? [{ ...row, jenis: row.jenis, rincian: row.rincian as RincianPeringatan }] : [],
  )
}

export async function countPeringatanTerbuka(): Promise<number> {
  return db.peringatanKustodi.count({ where: { aktif: { not: null } } })
}

/** False when somebody closed it before. */
export async function closePeringatanRow(tx: Tx, at: Date, id: string, petugasId: string): Promise<boolean> {
  const { count } = await tx.peringatanKustodi.updateMany({
    where: { id, ditutupAt: null },
    data: { ditutupAt: at, ditutupId: petugasId, aktif: null },
  })
  return count === 1
}

/** Addresses of everybody who holds one of these posts on that day. */
export async function listSurelPeran(
  tx: Tx,
  peran: readonly Peran[],
  at: Date,
): Promise<readonly Readonly<{ id: string; surel: string }>[]> {
  const rows = await tx.petugas.findMany({
    where: {
      aktif: true,
      surel: { not: null },
      peran: { some: { peran: { in: [...peran] }, mulai: { lte: toDateColumn(officeDate(at)) }, ...belumBerakhir(at) } },
    },
    select: { id: true, surel: true },
  })
  return rows.flatMap(({ id, surel }) => (surel ? [{ id, surel }] : []))
}

/** Closes what is open of these kinds; returns whose rows these were. */
export async function closePeringatanOf(
  tx: Tx,
  at: Date,
  jenis: readonly JenisPeringatan[],
  petugasId: string,
): Promise<readonly string[]> {
  const rows = await tx.peringatanKustodi.findMany({ where: { jenis: { in: [...jenis] }, ditutupAt: null }, select: { id: true } })
  for (const { id } of rows) await closePeringatanRow(tx, at, id, petugasId)
  return rows.map(({ id }) => id)
}
