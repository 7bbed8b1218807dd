import type { Lapor } from '@/lib/services/cadangan/make-cadangan'
import { kata } from './kata-cadangan'

const EVERY_MS = 2_000

/** One line at most every two seconds, so that a long work is seen to be alive. */
export function createLapor(): Lapor {
  let said = Date.now()
  const nama = { BARIS: () => kata`rows`, OBJEK: () => kata`evidence`, PERIKSA: () => kata`checking`, SALIN: () => kata`copying` }
  return (tahap, selesai, dari) => {
    if (Date.now() - said < EVERY_MS) return
    said = Date.now()
    process.stdout.write(`  ${nama[tahap]()}: ${selesai}${dari === null ? '' : ` / ${dari}`}\n`)
  }
}
