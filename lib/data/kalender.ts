import 'server-only'
import type { Kalender } from '@/lib/domain/tenggat/kalender'
import { db } from '@/lib/infra/db'

/** Milliseconds. The calendar changes a few times a year; a page may be a minute behind. */
const FRESH = 60_000
let cached: { at: number; kalender: Kalender } | undefined

/** Days the offices are closed, and how far the list reaches. */
export async function getKalender(): Promise<Kalender> {
  const at = Date.now()
  if (cached && at - cached.at < FRESH) return cached.kalender
  const rows = await db.hariLibur.findMany({ select: { tanggal: true } })
  const libur = new Set(rows.map((row) => row.tanggal.toISOString().slice(0, 10)))
  const lastYear = [...libur].sort().at(-1)?.slice(0, 4) ?? '0000'
  cached = { at, kalender: { libur, sampai: `${lastYear}-12-31` } }
  return cached.kalender
}
