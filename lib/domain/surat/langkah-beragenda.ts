import { tableOf } from '@/lib/domain/alur/engine'
import type { JenisPola } from '@/lib/domain/kode/pola-nomor'
import type { Layanan } from '@/lib/domain/layanan'

/** The steps whose form must ask for a number of the office's agenda: theirs, or another's that the same page takes, bears one. */
export function langkahBeragenda(layanan: Layanan, agenda: readonly JenisPola[]): readonly string[] {
  const steps = Object.entries(tableOf(layanan))
  const bernomor = steps.filter(([, { nomor }]) => nomor.some((seri) => agenda.includes(seri)))
  return steps.flatMap(([langkah, { halaman }]) =>
    bernomor.some(([lain, row]) => lain === langkah || (halaman !== null && row.halaman === halaman)) ? [langkah] : [],
  )
}
