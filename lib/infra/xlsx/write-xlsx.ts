import 'server-only'
import { log } from '@/lib/infra/log'
import { runTabel } from '@/lib/infra/tabel/run-tabel'
import type { Lembaran } from './build-xlsx'

/** A workbook, made in a process of its own: thousands of rows take seconds. @throws Error DRAW_FAILED beyond its limits. */
export async function writeXlsx(lembaran: readonly Lembaran[], at: Date): Promise<Buffer> {
  const { code, bytes } = await runTabel('tulis', Buffer.from(JSON.stringify({ lembaran, at: at.toISOString() })))
  if (code === 0 && bytes.length > 0) return bytes
  log('error', 'xlsx.draw-failed', { reason: code === null ? 'limit' : 'fault' })
  throw new Error('DRAW_FAILED')
}
