import 'server-only'
import { createHmac } from 'node:crypto'
import { secret } from './secrets'

export type JejakRow = Readonly<{
  nomor: bigint
  dibuatAt: Date
  aktor: string
  tindakan: string
  objek: string
  rincian: Readonly<Record<string, string | number | boolean | null>>
  macLalu: string
}>

/** MAC before the first row. */
export const AWAL_RANTAI = '0'.repeat(64)

/** Keys in order, so that the same facts always give the same bytes. */
function canonical(row: JejakRow): string {
  const rincian = Object.fromEntries(Object.entries(row.rincian).sort(([a], [b]) => (a < b ? -1 : 1)))
  return JSON.stringify([row.nomor.toString(), row.dibuatAt.toISOString(), row.aktor, row.tindakan, row.objek, rincian, row.macLalu])
}

/** HMAC-SHA256 over a row and its predecessor's MAC, with a key that is not in the database. */
export function macOf(row: JejakRow): string {
  return createHmac('sha256', secret('kunci-audit')).update(canonical(row)).digest('hex')
}
