import 'server-only'
import type { Tenggat, HitunganTenggat, StripCell } from '@/lib/domain/tenggat/tenggat'
import { hitungTenggat, stripTenggat, tenggatMenekan } from '@/lib/domain/tenggat/tenggat'
import type { Kalender } from '@/lib/domain/tenggat/kalender'
import { tenggatPelapor } from '@/lib/domain/lacak/linimasa'
import { isClosed } from '@/lib/domain/pengaduan/status'
import { uraiTenggat, type UraianTenggat } from '@/lib/domain/tenggat/uraian'
import type { Kasus } from '@/lib/data/kasus'
import { toTenggat } from '@/lib/data/tenggat'

export type TenggatKasus = Readonly<{ tenggat: Tenggat; hitungan: HitunganTenggat; strip: readonly StripCell[] }>
/** What its reporter was promised, where that is another clock than the one that presses. */
export type JanjiKasus = Readonly<{ hitungan: HitunganTenggat; uraian: UraianTenggat }>

/** Staff see the true clock. `today` is the office's ISO date. */
export function tenggatAktif(kasus: Pick<Kasus, 'tenggat'>, today: string, kalender: Kalender): TenggatKasus | null {
  const tenggat = tenggatMenekan(kasus.tenggat.map(toTenggat))
  if (!tenggat) return null
  return { tenggat, hitungan: hitungTenggat(tenggat, today, kalender), strip: stripTenggat(tenggat, today, kalender) }
}

/** The clock its reporter reads, where it is another than the one that presses; null once nothing is promised any more. */
export function janjiKasus(
  { status, layanan, tenggat }: Pick<Kasus, 'status' | 'layanan' | 'tenggat'>,
  today: string,
  kalender: Kalender,
): JanjiKasus | null {
  if (isClosed(status)) return null
  const clocks = tenggat.map(toTenggat)
  const clock = tenggatPelapor(status, clocks, layanan)
  if (!clock || clock.jenis === tenggatMenekan(clocks)?.jenis) return null
  return { hitungan: hitungTenggat(clock, today, kalender), uraian: uraiTenggat(clock, kalender) }
}
