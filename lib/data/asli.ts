import 'server-only'
import type { Tx } from '@/lib/infra/db'

export type NewPembukaanAsli = Readonly<{
  pengaduanId: string
  buktiId: string
  petugasId: string
  alasan: string
  dasar: string
  uraian: string
}>

/** An opening that releases the key of one original picture, not the identity. */
export async function insertPembukaanAsli(tx: Tx, at: Date, row: NewPembukaanAsli): Promise<string> {
  const created = await tx.pembukaanIdentitas.create({ data: { ...row, dibuatAt: at }, select: { id: true } })
  return created.id
}
