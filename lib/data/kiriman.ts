import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { StatusKiriman } from '@/lib/domain/layanan'
import { db, type Tx } from '@/lib/infra/db'
import type { Prisma } from '@/lib/infra/generated/prisma/client'
import { pengaduanScope } from './scope'

const SELECT = {
  id: true,
  pengaduanId: true,
  jawabanId: true,
  cara: true,
  status: true,
  resi: true,
  kurir: true,
  dibuatAt: true,
  dicetakAt: true,
  dikirimAt: true,
  kembaliAt: true,
  alasanKembali: true,
  digantiAt: true,
  jawaban: { select: { versi: true, nomor: true, disetujuiAt: true } },
} as const satisfies Prisma.KirimanSelect

export type KirimanRow = Prisma.KirimanGetPayload<{ select: typeof SELECT }>

export async function findKiriman(tx: Tx, id: string): Promise<KirimanRow | null> {
  return tx.kiriman.findUnique({ where: { id }, select: SELECT })
}

/** Takes a delivery on if it is still where the actor saw it; false for the loser of a race. */
export async function moveKiriman(
  tx: Tx,
  from: Readonly<{ id: string; status: StatusKiriman }>,
  patch: Prisma.KirimanUncheckedUpdateManyInput,
): Promise<boolean> {
  const { count } = await tx.kiriman.updateMany({ where: { id: from.id, status: from.status }, data: patch })
  return count === 1
}

/** A letter or a pick-up that waits, of this answer. */
export async function findMenunggu(tx: Tx, jawabanId: string) {
  return tx.kiriman.findMany({
    where: { jawabanId, cara: { in: ['SURAT', 'AMBIL'] }, status: { in: ['ANTRE', 'DICETAK'] } },
    select: { id: true, cara: true, status: true },
  })
}

const QUEUE = {
  ...SELECT,
  pengaduan: { select: { id: true, versi: true, layanan: true, nomorTiket: true, samaran: true, peranDihindari: true } },
} as const satisfies Prisma.KirimanSelect
export type BarisKiriman = Prisma.KirimanGetPayload<{ select: typeof QUEUE }>

/** Letters and pick-ups of the petugas's cases that were not withdrawn, oldest first. */
export async function listKiriman(petugas: Petugas, where: Prisma.KirimanWhereInput): Promise<readonly BarisKiriman[]> {
  return db.kiriman.findMany({
    where: {
      AND: [
        where,
        {
          cara: { in: ['SURAT', 'AMBIL'] },
          pengaduan: { AND: [{ status: { in: ['JAWABAN_DISETUJUI', 'DIJAWAB', 'SELESAI'] } }, pengaduanScope(petugas)] },
        },
      ],
    },
    orderBy: { dibuatAt: 'asc' },
    take: 300,
    select: QUEUE,
  })
}

export const insertKiriman = (tx: Tx, data: Prisma.KirimanUncheckedCreateInput) => tx.kiriman.create({ data, select: { id: true } })

export const updateKiriman = (tx: Tx, id: string, data: Prisma.KirimanUncheckedUpdateInput) =>
  tx.kiriman.update({ where: { id }, data, select: { id: true } })

/** The delivery the case waits for. */
export const findKirimanAntre = (tx: Tx, pengaduanId: string) =>
  tx.kiriman.findFirst({ where: { pengaduanId, status: 'ANTRE' }, select: { cara: true } })
