import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { db } from '@/lib/infra/db'
import type { Kasus } from './kasus'
import { pengaduanScope } from './scope'

const BANYAK = 10

/** Reports of the same layanan about the same unit or under the same pseudonym, newest first, outside the chain of this one. */
export async function listSerupaKasus(petugas: Petugas, { id, layanan, samaran, akarId }: Kasus) {
  const { unitId } = await db.pengaduan.findUniqueOrThrow({ where: { id }, select: { unitId: true } })
  return db.pengaduan.findMany({
    where: {
      AND: [{ layanan, akarId: { not: akarId } }, { OR: [{ samaran }, ...(unitId === null ? [] : [{ unitId }])] }, pengaduanScope(petugas)],
    },
    orderBy: { diterimaAt: 'desc' },
    take: BANYAK,
    select: { id: true, nomorTiket: true, samaran: true, materiTersegel: true, status: true, diterimaAt: true, peranDihindari: true },
  })
}
