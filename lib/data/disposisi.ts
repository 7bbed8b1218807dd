import 'server-only'
import type { Tx } from '@/lib/infra/db'
import type { Prisma } from '@/lib/infra/generated/prisma/client'

/** Slips of a case are counted through, the passed-on ones too. */
export async function nextVersiDisposisi(tx: Tx, pengaduanId: string): Promise<number> {
  const last = await tx.disposisi.findFirst({ where: { pengaduanId }, orderBy: { versi: 'desc' }, select: { versi: true } })
  return (last?.versi ?? 0) + 1
}

/** The slip that waits on the head's desk, or the one he issued; passed-on slips hang below it. */
export async function findDisposisiBerlaku(tx: Tx, pengaduanId: string) {
  return tx.disposisi.findFirst({
    where: { pengaduanId, indukId: null, dicabutAt: null },
    orderBy: { versi: 'desc' },
    select: {
      id: true,
      versi: true,
      sifat: true,
      diterbitkanAt: true,
      disiapkanId: true,
      penerima: { select: { unitId: true, utama: true } },
    },
  })
}

export const insertDisposisi = (tx: Tx, data: Prisma.DisposisiUncheckedCreateInput) => tx.disposisi.create({ data, select: { id: true } })

export const updateDisposisi = (tx: Tx, id: string, data: Prisma.DisposisiUncheckedUpdateInput) =>
  tx.disposisi.update({ where: { id }, data, select: { id: true } })

export const withdrawTurunan = (tx: Tx, indukId: string, data: Readonly<{ dicabutId: string; dicabutAt: Date }>) =>
  tx.disposisi.updateMany({ where: { indukId, dicabutAt: null }, data })

const alamat = (unitId: string, pengaduanId: string) => ({
  unitId,
  disposisi: { pengaduanId, diterbitkanAt: { not: null }, dicabutAt: null },
})

/** Is a slip of this case in force that is addressed to the unit? */
export const isPenerimaDisposisi = async (tx: Tx, unitId: string, pengaduanId: string): Promise<boolean> =>
  (await tx.penerimaDisposisi.count({ where: alamat(unitId, pengaduanId) })) > 0

/** Puts the read mark on every slip addressed to his unit; false when all had one. */
export async function markDisposisiDibaca(
  tx: Tx,
  at: Date,
  petugas: Readonly<{ id: string; unitId: string }>,
  pengaduanId: string,
): Promise<boolean> {
  const where = { ...alamat(petugas.unitId, pengaduanId), dibacaAt: null }
  return (await tx.penerimaDisposisi.updateMany({ where, data: { dibacaId: petugas.id, dibacaAt: at } })).count > 0
}
