import { tableOf } from '@/lib/domain/alur/engine'
import type { Pelaku } from '@/lib/domain/alur/types'
import type { Layanan } from '@/lib/domain/layanan'

/** A line of the published procedure: a step by name and who takes it, or null for the part that is not told step by step. */
export type LangkahStandar = Readonly<{ langkah: string; oleh: readonly Pelaku[] }> | null

/**
 * The procedure of a service standard, drawn from the steps themselves: what a case waits for, and what its reporter does. What
 * would tell the class of a case stands as one line, where the first of it stands.
 */
export function prosedurStandar(layanan: Layanan): readonly LangkahStandar[] {
  const lines: LangkahStandar[] = []
  for (const [langkah, { ranah, wajib, oleh }] of Object.entries(tableOf(layanan))) {
    if (ranah === 'PEMERIKSAAN') {
      if (!lines.includes(null)) lines.push(null)
    } else if (langkah !== 'CABUT' && (wajib !== null || oleh.includes('PELAPOR'))) lines.push({ langkah, oleh })
  }
  return lines
}
