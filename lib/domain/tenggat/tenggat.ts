import type { JenisTenggat } from '@/lib/domain/alur/types'
import { isEstimate, isWorkingDay, nextDay, type Kalender } from './kalender'

type StatusTenggat = 'BERJALAN' | 'JEDA' | 'TERPENUHI' | 'BATAL'

/** A clock: ISO dates in the office's zone, budget in working days. */
export type Tenggat = Readonly<{
  jenis: JenisTenggat
  mulai: string
  anggaran: number
  /** Days of the budget that were added later. */
  perpanjangan: number
  /** The calendar moved its limit: from this day, seen on that one. */
  geser?: Readonly<{ dari: string; pada: string }> | null
  status: StatusTenggat
  selesai: string | null
  jeda: readonly Readonly<{ mulai: string; selesai: string | null }>[]
}>

export type HitunganTenggat = Readonly<{
  terpakai: number
  sisa: number
  lewat: number
  /** Last day in time; null while the clock is stopped, for then nobody can know it. */
  batas: string | null
  perkiraan: boolean
}>

/** Stopped from the day after the request until the day of the reply, both ends as the procedure counts them. */
function isPaused(tenggat: Tenggat, date: string): boolean {
  return tenggat.jeda.some((jeda) => date > jeda.mulai && (jeda.selesai === null || date <= jeda.selesai))
}

/** The due date; null while the clock is stopped, for then nobody can know it. */
export function batasTenggat(tenggat: Tenggat, kalender: Kalender): string | null {
  let date = tenggat.mulai
  for (let left = tenggat.anggaran; left > 0;) {
    date = nextDay(date)
    const open = tenggat.jeda.find((jeda) => jeda.selesai === null)
    if (open && date > open.mulai) return null
    if (isWorkingDay(date, kalender) && !isPaused(tenggat, date)) left -= 1
  }
  return date
}

/** Used, left and late working days on `today` (or on the day the clock ended), and the due date. */
export function hitungTenggat(tenggat: Tenggat, today: string, kalender: Kalender): HitunganTenggat {
  const until = tenggat.selesai ?? today
  let terpakai = 0
  for (let date = tenggat.mulai; date < until;) {
    date = nextDay(date)
    if (isWorkingDay(date, kalender) && !isPaused(tenggat, date)) terpakai += 1
  }
  const batas = batasTenggat(tenggat, kalender)
  return {
    terpakai,
    sisa: Math.max(0, tenggat.anggaran - terpakai),
    lewat: Math.max(0, terpakai - tenggat.anggaran),
    batas,
    perkiraan: batas !== null && isEstimate(batas, kalender),
  }
}

export type StripCell = Readonly<{ kind: 'used' | 'left' | 'today' | 'paused' | 'over'; gapBefore: boolean }>

type Walk = { used: number; cells: StripCell[]; gap: boolean }

function kindOf(tenggat: Tenggat, date: string, until: string, today: string, used: number): StripCell['kind'] {
  if (isPaused(tenggat, date)) return 'paused'
  if (used > tenggat.anggaran) return 'over'
  if (tenggat.selesai === null && date === today) return 'today'
  return date <= until ? 'used' : 'left'
}

/** One cell a working day from the start to the limit (or today, when late), for the strip that people count. */
export function stripTenggat(tenggat: Tenggat, today: string, kalender: Kalender): readonly StripCell[] {
  const until = tenggat.selesai ?? today
  const walk: Walk = { used: 0, cells: [], gap: false }
  for (let date = tenggat.mulai; walk.used < tenggat.anggaran || date < until;) {
    date = nextDay(date)
    if (!isWorkingDay(date, kalender)) {
      walk.gap = walk.cells.length > 0
      continue
    }
    const frozen = isPaused(tenggat, date) && date > until
    if (!isPaused(tenggat, date) || frozen) walk.used += 1
    walk.cells.push({ kind: frozen ? 'left' : kindOf(tenggat, date, until, today, walk.used), gapBefore: walk.gap })
    walk.gap = false
  }
  return walk.cells
}

const MENEKAN: readonly JenisTenggat[] = [
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

/** The clock that presses now: a short one of the step while it runs, else the main one; while the reporter is asked, his. */
export function tenggatMenekan(clocks: readonly Tenggat[]): Tenggat | null {
  const running = clocks.filter((clock) => clock.status === 'BERJALAN')
  return MENEKAN.map((jenis) => running.find((clock) => clock.jenis === jenis)).find((clock) => clock !== undefined) ?? null
}
