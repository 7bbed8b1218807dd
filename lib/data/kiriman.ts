import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { JenisKiriman } from '@/lib/domain/kiriman/jenis-kiriman'
import { STATUS_TERJAWAB } from '@/lib/domain/kiriman/pemberitahuan'
import type { StatusKiriman } from '@/lib/domain/layanan'
import { db, type Tx } from '@/lib/infra/db'
import type { Prisma } from '@/lib/infra/generated/prisma/client'
import { pengaduanScope } from './scope'

const SELECT = {
  id: true,
  pengaduanId: true,
  jawabanId: true,
  jenis: true,
  nomor: true,
  versiSurat: true,
  isiTersegel: true,
  petugasId: true,
  amplopAt: true,
  batalAt: true,
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
    where: { jawabanId, cara: { in: ['SURAT', 'AMBIL'] }, status: { in: ['ANTRE', 'DICETAK'] }, batalAt: null },
    select: { id: true, cara: true, status: true },
  })
}

/** Everything of a case that waits to be posted or fetched. A receipt is no answer: it lies sealed for the post. */
export async function listMenunggu(tx: Tx, pengaduanId: string) {
  return tx.kiriman.findMany({
    where: {
      pengaduanId,
      cara: { in: ['SURAT', 'AMBIL'] },
      status: { in: ['ANTRE', 'DICETAK'] },
      batalAt: null,
      jenis: { not: 'TANDA_TERIMA' },
    },
    select: SELECT,
    orderBy: { dibuatAt: 'asc' },
  })
}

/** Not out yet, or come back and not sent again. */
const TERTAHAN = [
  { status: { in: ['ANTRE', 'DICETAK'] } },
  { status: 'DIKEMBALIKAN', digantiAt: null },
] satisfies Prisma.KirimanWhereInput[]

/** Does a letter of the case still need its address? */
export const hasSuratTertahan = async (tx: Tx, pengaduanId: string): Promise<boolean> =>
  (await tx.kiriman.count({ where: { pengaduanId, cara: 'SURAT', batalAt: null, OR: TERTAHAN } })) > 0

/** Letters of this kind that have not left are needed no longer. */
export async function cancelMenunggu(tx: Tx, at: Date, pengaduanId: string, jenis: JenisKiriman): Promise<void> {
  await tx.kiriman.updateMany({
    where: {
      pengaduanId,
      jenis,
      cara: { in: ['SURAT', 'AMBIL'] },
      batalAt: null,
      OR: TERTAHAN,
    },
    data: { batalAt: at },
  })
}

/** The label of the envelope was printed: every letter of the case that waits for one has it now. */
export async function markAmplop(tx: Tx, at: Date, pengaduanId: string): Promise<void> {
  await tx.kiriman.updateMany({
    where: { pengaduanId, cara: 'SURAT', status: { in: ['ANTRE', 'DICETAK'] }, amplopAt: null, batalAt: null },
    data: { amplopAt: at },
  })
}

/** Another address: what was printed before is no envelope of this letter any more. */
export async function forgetAmplop(tx: Tx, pengaduanId: string): Promise<void> {
  await tx.kiriman.updateMany({ where: { pengaduanId, cara: 'SURAT', status: { in: ['ANTRE', 'DICETAK'] } }, data: { amplopAt: null } })
}

/** The version the next notice's own paper gets. A letter sent once more keeps the version of the first. */
export async function nextVersiSurat(tx: Tx, pengaduanId: string): Promise<number> {
  const last = await tx.kiriman.aggregate({ where: { pengaduanId, isiTersegel: { not: null } }, _max: { versiSurat: true } })
  return (last._max.versiSurat ?? 0) + 1
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
          batalAt: null,
          OR: [
            { jenis: 'JAWABAN', pengaduan: { status: { in: [...STATUS_TERJAWAB] } } },
            { jenis: { not: 'JAWABAN' }, pengaduan: { status: { not: 'DICABUT' } } },
          ],
          pengaduan: pengaduanScope(petugas),
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
  tx.kiriman.findFirst({ where: { pengaduanId, jenis: 'JAWABAN', status: 'ANTRE' }, select: { cara: true } })

/** Is the receipt of this case posted? */
export const hasTandaTerimaSurat = async (tx: Tx, pengaduanId: string): Promise<boolean> =>
  (await tx.kiriman.count({ where: { pengaduanId, jenis: 'TANDA_TERIMA' } })) > 0

/** The sheet was printed and sealed by the officer who wrote the case down; says whether there was one to seal. */
export async function sealTandaTerima(tx: Tx, at: Date, pengaduanId: string, petugasId: string): Promise<string | null> {
  const row = await tx.kiriman.findFirst({
    where: { pengaduanId, petugasId, jenis: 'TANDA_TERIMA', status: 'ANTRE' },
    select: { id: true },
  })
  if (row) await tx.kiriman.update({ where: { id: row.id }, data: { status: 'DICETAK', dicetakAt: at }, select: { id: true } })
  return row?.id ?? null
}

/** Every delivery of a case. */
export const listKirimanIds = async (tx: Tx, pengaduanId: string): Promise<readonly string[]> =>
  (await tx.kiriman.findMany({ where: { pengaduanId }, select: { id: true } })).map(({ id }) => id)

/** The answer that is approved and still waits to leave by mail, if any. */
export const findKirimanSurel = (tx: Tx, pengaduanId: string) =>
  tx.kiriman.findFirst({ where: { pengaduanId, status: 'ANTRE', cara: 'SUREL' }, select: { id: true, jawabanId: true } })
