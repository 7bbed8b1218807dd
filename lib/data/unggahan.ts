import 'server-only'
import type { Layanan } from '@/lib/domain/layanan'
import { db } from '@/lib/infra/db'
import type { Prisma } from '@/lib/infra/generated/prisma/client'

const SELECT = {
  id: true,
  formulirId: true,
  layanan: true,
  panjang: true,
  diterima: true,
  penerima: true,
  kunciTersegel: true,
  namaTersegel: true,
  sidikPilihan: true,
  selesaiAt: true,
  dibuatAt: true,
  irisan: { select: { urutan: true, panjang: true, sidik: true, kunciObjek: true }, orderBy: { urutan: 'asc' } },
  bukti: { select: { id: true, sidikAsli: true, pengaduanId: true } },
} as const satisfies Prisma.UnggahanSelect

export type UnggahanRow = Prisma.UnggahanGetPayload<{ select: typeof SELECT }>

export type NewUnggahan = Readonly<{
  id: string
  formulirId: string
  layanan: Layanan
  panjang: number
  penerima: string
  kunciTersegel: Uint8Array<ArrayBuffer>
  namaTersegel: Uint8Array<ArrayBuffer>
}>

export async function insertUnggahan(at: Date, row: NewUnggahan): Promise<void> {
  await db.unggahan.createMany({ data: [{ ...row, dibuatAt: at }] })
}

export async function findUnggahan(id: string): Promise<UnggahanRow | null> {
  return db.unggahan.findUnique({ where: { id }, select: SELECT })
}

/** Large files of one form, finished or not. */
export async function countUnggahan(formulirId: string): Promise<number> {
  return db.unggahan.count({ where: { formulirId } })
}

export type NewIrisan = Readonly<{ unggahanId: string; urutan: number; panjang: number; sidik: string; kunciObjek: string }>

/** One slice and the new border together; false when somebody else has moved the border meanwhile. */
export async function appendIrisan(at: Date, row: NewIrisan, border: number): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const moved = await tx.unggahan.updateMany({
      where: { id: row.unggahanId, diterima: border, selesaiAt: null },
      data: { diterima: border + row.panjang },
    })
    if (moved.count !== 1) return false
    await tx.irisanUnggahan.createMany({ data: [{ ...row, dibuatAt: at }] })
    return true
  })
}

export async function finishUnggahanRow(id: string, at: Date, jenisBerkas: string): Promise<void> {
  await db.unggahan.updateMany({ where: { id }, data: { selesaiAt: at, jenisBerkas } })
}

/** Takes an upload out with its slices, unless it belongs to a case. Returns the objects that are nobody's now. */
export async function deleteUnggahan(id: string): Promise<readonly string[]> {
  return db.$transaction(async (tx) => {
    if ((await tx.bukti.count({ where: { unggahanId: id } })) > 0) return []
    const slices = await tx.irisanUnggahan.findMany({ where: { unggahanId: id }, select: { kunciObjek: true } })
    await tx.irisanUnggahan.deleteMany({ where: { unggahanId: id } })
    await tx.unggahan.deleteMany({ where: { id } })
    return slices.map((row) => row.kunciObjek)
  })
}

/** Uploads nobody finished, or whose file was taken back. */
export async function listStaleUnggahan(before: Date, take: number): Promise<readonly string[]> {
  const rows = await db.unggahan.findMany({ where: { dibuatAt: { lt: before }, bukti: null }, take, select: { id: true } })
  return rows.map((row) => row.id)
}
