import type { Layanan } from '@/lib/domain/layanan'
import { isClosed } from '@/lib/domain/pengaduan/status'
import { tableOf, type Langkah } from './engine'
import type { Kabar, Transition } from './types'

/** One thing an act brings that cannot be taken back, or whom it tells; a key of `staf.pastikan` in the language files. */
export type Akibat = string

/** Papers whose number is taken for certain: a row with several series writes one of them or none. */
const isBernomor = ({ nomor }: Transition) => nomor.length === 1

function tetapOf(row: Transition): readonly Akibat[] {
  return [...(row.ke !== null && isClosed(row.ke) ? [`BERAKHIR_${row.ke}`] : []), ...(isBernomor(row) ? ['BERNOMOR'] : []), ...row.akibat]
}

const kabarOf = (row: Transition): readonly Akibat[] => row.kabar.map((kabar: Kabar) => `KABAR_${kabar}`)

/**
 * What follows from the steps of one act, in words' keys: first what nobody can take back, then who is told. Empty when
 * every step can be mended later, so that nobody is asked without need.
 */
export function akibatOf(layanan: Layanan, langkah: readonly Langkah[]): readonly Akibat[] {
  const table = tableOf(layanan)
  const rows = langkah.flatMap((one) => table[one] ?? [])
  const tetap = rows.flatMap(tetapOf)
  return tetap.length === 0 ? [] : [...new Set([...tetap, ...rows.flatMap(kabarOf)])]
}

/** Does what the person agreed to (keys with a space between) cover all that follows? An empty text agrees to nothing. */
export function isConfirmed(akibat: readonly Akibat[], setuju: string): boolean {
  const agreed = new Set(setuju.split(' '))
  return akibat.every((one) => agreed.has(one))
}
