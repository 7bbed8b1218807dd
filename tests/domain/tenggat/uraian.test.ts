import { describe, expect, it } from '@jest/globals'
import { addWorkingDays, isWorkingDay, nextDay } from '@/lib/domain/tenggat/kalender'
import type { Tenggat } from '@/lib/domain/tenggat/tenggat'
import { uraiTenggat } from '@/lib/domain/tenggat/uraian'
import { KALENDER, VECTORS } from '@/tests/builders/kalender'

const clock = (values: Partial<Tenggat>): Tenggat => ({
  jenis: 'PENYELESAIAN',
  mulai: '2026-03-16',
  anggaran: 5,
  perpanjangan: 0,
  status: 'BERJALAN',
  selesai: null,
  jeda: [],
  ...values,
})
const urai = (values: Partial<Tenggat>, kalender = KALENDER) => uraiTenggat(clock(values), kalender)
const skb = (dari: string, sampai = dari) => ({ dari, sampai, daerah: false })

describe('how a date was counted', () => {
  it('names the closed days it went over, days in a row as one range, a weekend parting two', () => {
    expect(urai({})).toEqual({
      mulai: '2026-03-16',
      anggaran: 5,
      perpanjangan: 0,
      geser: null,
      batas: '2026-03-30',
      lewati: [skb('2026-03-18', '2026-03-20'), skb('2026-03-23', '2026-03-24')],
      jeda: [],
    })
  })

  it('leaves out holidays that fall on a weekend and those after the last day', () => {
    expect(urai({ mulai: '2026-05-26', anggaran: 3 }).lewati).toEqual([skb('2026-05-27', '2026-05-28'), skb('2026-06-01')])
    expect(urai({ mulai: '2026-12-18', anggaran: 3 }).lewati).toEqual([])
  })

  it('keeps days of the office apart from those of the decree', () => {
    const own = { ...KALENDER, libur: new Set([...KALENDER.libur, '2026-03-17']), daerah: new Set(['2026-03-17']) }
    expect(urai({}, own).lewati[0]).toEqual({ dari: '2026-03-17', sampai: '2026-03-17', daerah: true })
    expect(urai({}, own).batas).toBe('2026-03-31')
  })

  it('tells where the clock stood still, and no date while it still does', () => {
    const over = { mulai: '2026-08-18', selesai: '2026-08-20' }
    expect(urai({ mulai: '2026-08-14', jeda: [over] }).jeda).toEqual([over])
    const open = { mulai: '2026-08-18', selesai: null }
    expect(urai({ mulai: '2026-08-14', status: 'JEDA', jeda: [open] })).toMatchObject({
      batas: null,
      jeda: [open],
      lewati: [skb('2026-08-17')],
    })
  })

  it.each(VECTORS)('from %s, %i working days end on %s', (mulai, anggaran, due) => {
    expect(urai({ mulai, anggaran }).batas).toBe(due)
  })

  it('accounts for every day between both ends, for every start of three years and several budgets', () => {
    for (let mulai = '2024-01-01', n = 0; mulai < '2027-01-01'; mulai = nextDay(mulai), n += 1) {
      const anggaran = [1, 3, 5, 14, 60, 90][n % 6] ?? 1
      const { batas, lewati } = urai({ mulai, anggaran })
      expect([mulai, batas]).toEqual([mulai, addWorkingDays(mulai, anggaran, KALENDER)])
      const over = new Set(lewati.flatMap(({ dari, sampai }) => between(dari, sampai)))
      const days = between(nextDay(mulai), batas ?? mulai)
      const bare = { ...KALENDER, libur: new Set<string>() }
      expect(days.filter((day) => isWorkingDay(day, bare)).length - over.size).toBe(anggaran)
      for (const day of over) expect([day, KALENDER.libur.has(day), isWorkingDay(day, bare)]).toEqual([day, true, true])
    }
  })
})

function between(dari: string, sampai: string): readonly string[] {
  const days: string[] = []
  for (let date = dari; date <= sampai; date = nextDay(date)) days.push(date)
  return days
}
