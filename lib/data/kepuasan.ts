import 'server-only'
import type { KepuasanInput } from '@/lib/domain/kepuasan/kepuasan'
import type { Layanan } from '@/lib/domain/layanan'
import { db, type Tx } from '@/lib/infra/db'

/** @returns false when the case has its row already: the first one stands. */
export async function insertKepuasan(tx: Tx, at: Date, pengaduanId: string, { menjawab, pelayanan }: KepuasanInput): Promise<boolean> {
  return (await tx.kepuasan.createMany({ data: [{ pengaduanId, menjawab, pelayanan, dibuatAt: at }], skipDuplicates: true })).count === 1
}

export async function hasKepuasan(pengaduanId: string): Promise<boolean> {
  return (await db.kepuasan.count({ where: { pengaduanId } })) > 0
}

/** Whose case it is, and whether it has an answer; null where there is no such case. */
export async function findDijawab(tx: Tx, id: string): Promise<Readonly<{ layanan: Layanan; dijawab: boolean }> | null> {
  const row = await tx.pengaduan.findUnique({
    where: { id },
    select: { layanan: true, _count: { select: { jawaban: { where: { status: 'DISETUJUI' } } } } },
  })
  return row && { layanan: row.layanan, dijawab: row._count.jawaban > 0 }
}
