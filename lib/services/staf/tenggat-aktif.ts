import 'server-only'
import type { Tenggat, HitunganTenggat, StripCell } from '@/lib/domain/tenggat/tenggat'
import { hitungTenggat, stripTenggat, tenggatMenekan } from '@/lib/domain/tenggat/tenggat'
import type { Kalender } from '@/lib/domain/tenggat/kalender'
import type { Kasus } from '@/lib/data/kasus'
import { toTenggat } from '@/lib/data/tenggat'

export type TenggatKasus = Readonly<{ tenggat: Tenggat; hitungan: HitunganTenggat; strip: readonly StripCell[] }>

/** Staff see the true clock. `today` is the office's ISO date. */
export function tenggatAktif(kasus: Pick<Kasus, 'tenggat'>, today: string, kalender: Kalender): TenggatKasus | null {
  const tenggat = tenggatMenekan(kasus.tenggat.map(toTenggat))
  if (!tenggat) return null
  return { tenggat, hitungan: hitungTenggat(tenggat, today, kalender), strip: stripTenggat(tenggat, today, kalender) }
}
