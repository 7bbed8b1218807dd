import 'server-only'
import type { Tenggat, HitunganTenggat, StripCell } from '@/lib/domain/tenggat/tenggat'
import { hitungTenggat, stripTenggat } from '@/lib/domain/tenggat/tenggat'
import type { Kalender } from '@/lib/domain/tenggat/kalender'
import type { Kasus } from '@/lib/data/kasus'
import { toTenggat } from '@/lib/data/tenggat'

export type TenggatKasus = Readonly<{ tenggat: Tenggat; hitungan: HitunganTenggat; strip: readonly StripCell[] }>

/** The clock that presses now: a short one of the step while it runs, else the main one; while the reporter is asked, his. */
const ORDER: readonly Tenggat['jenis'][] = [
  'KELENGKAPAN',
  'VERIFIKASI',
  'PENILAIAN',
  'TELAAHAN',
  'DISPOSISI',
  'PENANGANAN',
  'SUBSTANSI',
  'TANGGAPAN',
  'PENYELESAIAN',
  'PENUTUPAN',
]

/** Staff see the true clock. `today` is the office's ISO date. */
export function tenggatAktif(kasus: Kasus, today: string, kalender: Kalender): TenggatKasus | null {
  const running = kasus.tenggat.map(toTenggat).filter((clock) => clock.status === 'BERJALAN')
  const tenggat = ORDER.map((jenis) => running.find((clock) => clock.jenis === jenis)).find((clock) => clock !== undefined)
  if (!tenggat) return null
  return { tenggat, hitungan: hitungTenggat(tenggat, today, kalender), strip: stripTenggat(tenggat, today, kalender) }
}
