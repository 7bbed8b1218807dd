import 'server-only'
import { timingSafeEqual } from 'node:crypto'
import { db, type Tx } from '@/lib/infra/db'

export type NewTantangan = Readonly<{ tujuan: string; objek: string; penerima: string; sidik: string; petugasId: string }>

export async function insertTantangan(at: Date, row: NewTantangan): Promise<string> {
  return (await db.tantangan.create({ data: { ...row, dibuatAt: at }, select: { id: true } })).id
}

export type Jawaban = Readonly<{
  id: string
  sidik: string
  tujuan: string
  objek: string
  penerima: string
  petugasId: string
  sejak: Date
}>

const isEqual = (a: string, b: string) => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b))

/**
 * Uses a challenge up: true when it was made for this person, act, object and key, not before `sejak`, was not answered yet,
 * and `sidik` is the hash of what it held.
 */
export async function takeTantangan(tx: Tx, at: Date, { id, sidik, sejak, ...asked }: Jawaban): Promise<boolean> {
  const row = await tx.tantangan.findFirst({ where: { id, ...asked, terjawabAt: null, dibuatAt: { gt: sejak } }, select: { sidik: true } })
  if (!row || !isEqual(row.sidik, sidik)) return false
  return (await tx.tantangan.updateMany({ where: { id, terjawabAt: null }, data: { terjawabAt: at } })).count === 1
}
