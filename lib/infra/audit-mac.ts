import 'server-only'
import { createHmac } from 'node:crypto'
import { currentKey, keyById } from './key-ring'

export type JejakRow = Readonly<{
  nomor: bigint
  dibuatAt: Date
  aktor: string
  tindakan: string
  objek: string
  rincian: Readonly<Record<string, string | number | boolean | null>>
  macLalu: string
  kunciId: string
}>

/** MAC before the first row. */
export const AWAL_RANTAI = '0'.repeat(64)

/** Keys in order, so that the same facts always give the same bytes. */
function canonical(row: JejakRow): string {
  const rincian = Object.fromEntries(Object.entries(row.rincian).sort(([a], [b]) => (a < b ? -1 : 1)))
  return JSON.stringify([
    row.nomor.toString(),
    row.dibuatAt.toISOString(),
    row.aktor,
    row.tindakan,
    row.objek,
    rincian,
    row.macLalu,
    row.kunciId,
  ])
}

/** What new rows name as the key of their MAC. */
export const kunciJejak = (): string => currentKey('kunci-audit').id

/**
 * HMAC-SHA256 over a row and its predecessor's MAC, with the key the row names, which is not in the database.
 * @throws Error OTHER_KEY when that key is not on this machine.
 */
export function macOf(row: JejakRow): string {
  return createHmac('sha256', keyById('kunci-audit', row.kunciId).key).update(canonical(row)).digest('hex')
}

/** Was this row written with a key of this machine? */
export function isGenuineRow(row: JejakRow & Readonly<{ mac: string }>): boolean {
  try {
    return macOf(row) === row.mac
  } catch {
    return false
  }
}
