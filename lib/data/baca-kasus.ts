import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { Tx } from '@/lib/infra/db'
import type { Prisma } from '@/lib/infra/generated/prisma/client'

/** An officer opened a case: what happened before is read. */
export async function insertBaca(tx: Tx, petugasId: string, pengaduanId: string, dibukaAt: Date): Promise<void> {
  await tx.bacaKasus.upsert({
    where: { petugasId_pengaduanId: { petugasId, pengaduanId } },
    create: { petugasId, pengaduanId, dibukaAt },
    update: { dibukaAt },
  })
}

/** Who could take the same steps: holders of one of his posts in the layanan of the case. Others' reading is not his business. */
const rekanWhere = ({ id, peran }: Petugas): Prisma.BacaKasusWhereInput => ({
  petugasId: { not: id },
  OR: peran.map(({ peran: jabatan, layanan }) => ({
    pengaduan: { layanan },
    petugas: { aktif: true, peran: { some: { peran: jabatan, layanan, berakhirAt: null } } },
  })),
})

/** Colleagues who opened a case since `sejak`, as part of reading the case. */
export const pembukaSelect = (petugas: Petugas, sejak: Date) =>
  ({
    select: { petugas: { select: { nama: true } } },
    where: { AND: [{ dibukaAt: { gt: sejak } }, rekanWhere(petugas)] },
    orderBy: { dibukaAt: 'desc' },
  }) as const satisfies Prisma.Pengaduan$dibacaArgs

export const namaPembuka = (dibaca: readonly Readonly<{ petugas: Readonly<{ nama: string }> }>[]): readonly string[] =>
  dibaca.map(({ petugas }) => petugas.nama)
