import 'server-only'
import { SETELAN_KALENDER, setelanKalenderOf } from '@/lib/domain/kalender/jenis-libur'
import type { Kalender } from '@/lib/domain/tenggat/kalender'
import { db, type Tx } from '@/lib/infra/db'
import { toDateColumn } from './dates'
import { readSetelan } from './setelan'

/** Milliseconds. The calendar changes a few times a year; a page may be a minute behind. */
const FRESH = 60_000
let cached: { at: number; kalender: Kalender } | undefined

/** Days the offices are closed, and how far the list reaches. */
export async function getKalender(): Promise<Kalender> {
  const at = Date.now()
  if (cached && at - cached.at < FRESH) return cached.kalender
  const { tutup } = setelanKalenderOf(await readSetelan(SETELAN_KALENDER))
  const listed = await db.hariLibur.findMany({ select: { tanggal: true, jenis: true } })
  const rows = listed.filter(({ jenis }) => tutup.includes(jenis))
  const dayOf = (row: Readonly<{ tanggal: Date }>) => row.tanggal.toISOString().slice(0, 10)
  const libur = new Set(rows.map(dayOf))
  // A day the office added itself says nothing about how far the national list reaches.
  const lastYear =
    listed
      .filter((row) => row.jenis !== 'LIBUR_DAERAH')
      .map(dayOf)
      .sort()
      .at(-1)
      ?.slice(0, 4) ?? '0000'
  const daerah = new Set(rows.filter((row) => row.jenis === 'LIBUR_DAERAH').map(dayOf))
  cached = { at, kalender: { libur, daerah, sampai: `${lastYear}-12-31` } }
  return cached.kalender
}

/** After a change of the list, so that this process counts with it at once; others follow within a minute. */
export function forgetKalender(): void {
  cached = undefined
}

export async function listHariLibur(tahun: number) {
  return db.hariLibur.findMany({
    where: { tanggal: { gte: new Date(`${tahun}-01-01T00:00:00.000Z`), lte: new Date(`${tahun}-12-31T00:00:00.000Z`) } },
    orderBy: [{ tanggal: 'asc' }, { nama: 'asc' }],
    select: { id: true, tanggal: true, nama: true, jenis: true, perkiraan: true },
  })
}

/** Years that have any day listed. */
export async function listTahunKalender(): Promise<readonly number[]> {
  const rows = await db.hariLibur.findMany({ select: { tanggal: true } })
  return [...new Set(rows.map((row) => row.tanggal.getUTCFullYear()))].sort()
}

/** A closing day of the office. */
export const insertHariLibur = (tx: Tx, tanggal: string, nama: string) =>
  tx.hariLibur.create({ data: { tanggal: toDateColumn(tanggal), nama, jenis: 'LIBUR_DAERAH' }, select: { id: true } })

/** Takes one back, if it was the office's own. */
export const deleteHariLibur = async (tx: Tx, id: string): Promise<boolean> =>
  (await tx.hariLibur.deleteMany({ where: { id, jenis: 'LIBUR_DAERAH' } })).count === 1
