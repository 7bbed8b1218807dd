import 'server-only'
import { segel } from '@/lib/domain/segel'
import { isiInsidenSchema, type IsiInsiden } from '@/lib/domain/hak/hak-schema'
import type { Prisma } from '@/lib/infra/generated/prisma/client'
import { openJson, sealJson } from '@/lib/infra/cipher'
import { db, type Tx } from '@/lib/infra/db'

type NewInsiden = Readonly<{ nomor: string; isi: IsiInsiden; diketahuiAt: Date; tenggatAt: Date; dibuatId: string }>

export async function insertInsiden(tx: Tx, at: Date, { isi, ...row }: NewInsiden): Promise<string> {
  const data = { ...row, isiTersegel: sealJson(isi, segel.insiden(row.nomor)), dibuatAt: at }
  return (await tx.insidenData.create({ data, select: { id: true } })).id
}

export async function insertTerdampak(tx: Tx, insidenId: string, pengaduanIds: readonly string[]): Promise<number> {
  const data = pengaduanIds.map((pengaduanId) => ({ insidenId, pengaduanId }))
  return (await tx.insidenPengaduan.createMany({ data, skipDuplicates: true })).count
}

const SELECT = {
  id: true,
  nomor: true,
  isiTersegel: true,
  diketahuiAt: true,
  tenggatAt: true,
  lembagaAt: true,
  pelaporAt: true,
  dibuatAt: true,
} as const satisfies Prisma.InsidenDataSelect

type Row = Prisma.InsidenDataGetPayload<{ select: typeof SELECT }>
const open = ({ isiTersegel, ...row }: Row) => ({ ...row, isi: isiInsidenSchema.parse(openJson(isiTersegel, segel.insiden(row.nomor))) })

export async function listInsidenRows() {
  return (await db.insidenData.findMany({ orderBy: { diketahuiAt: 'desc' }, take: 200, select: SELECT })).map(open)
}

export async function findInsiden(client: Tx, id: string) {
  const row = await client.insidenData.findUnique({ where: { id }, select: SELECT })
  return row && open(row)
}

/** Cases of a breach that the reader may know of. */
export async function listTerdampak(client: Tx, insidenId: string, scope: Prisma.PengaduanWhereInput) {
  return client.pengaduan.findMany({
    where: { AND: [scope, { insiden: { some: { insidenId } } }] },
    orderBy: { nomorTiket: 'asc' },
    select: { id: true, layanan: true, nomorTiket: true, samaran: true },
  })
}

/** All cases of a breach: its notices go to every reporter, whoever recorded it. */
export async function listTerdampakIds(tx: Tx, insidenId: string): Promise<readonly string[]> {
  return (await tx.insidenPengaduan.findMany({ where: { insidenId }, select: { pengaduanId: true } })).map((row) => row.pengaduanId)
}

/** Breaches a reporter has been told of. */
export async function listInsidenPelapor(pengaduanId: string) {
  const rows = await db.insidenData.findMany({
    where: { pelaporAt: { not: null }, pengaduan: { some: { pengaduanId } } },
    orderBy: { pelaporAt: 'desc' },
    select: SELECT,
  })
  return rows.map(open)
}

/** Writes a mark once; false when it stands there already. */
export async function markInsiden(tx: Tx, id: string, kolom: 'lembagaAt' | 'pelaporAt', at: Date): Promise<boolean> {
  return (await tx.insidenData.updateMany({ where: { id, [kolom]: null }, data: { [kolom]: at } })).count === 1
}
