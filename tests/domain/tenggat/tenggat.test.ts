import { describe, expect, it } from '@jest/globals'
import { hitungTenggat, stripTenggat, type Tenggat } from '@/lib/domain/tenggat/tenggat'
import { KALENDER } from '@/tests/builders/kalender'

const clock = (values: Partial<Tenggat>): Tenggat => ({
  jenis: 'PENYELESAIAN',
  mulai: '2026-11-23',
  anggaran: 14,
  perpanjangan: 0,
  status: 'BERJALAN',
  selesai: null,
  jeda: [],
  ...values,
})
const judge = (values: Partial<Tenggat>, today: string) => hitungTenggat(clock(values), today, KALENDER)
const kinds = (values: Partial<Tenggat>, today: string) => stripTenggat(clock(values), today, KALENDER).map((cell) => cell.kind)

describe('a clock', () => {
  it('counts the day of receipt as day zero', () => {
    expect(judge({}, '2026-11-23')).toEqual({ terpakai: 0, sisa: 14, lewat: 0, batas: '2026-12-11', perkiraan: false })
    expect(judge({}, '2026-11-24')).toMatchObject({ terpakai: 1, sisa: 13 })
    expect(judge({}, '2026-12-11')).toMatchObject({ terpakai: 14, sisa: 0, lewat: 0 })
    expect(judge({}, '2026-12-14')).toMatchObject({ terpakai: 15, sisa: 0, lewat: 1 })
  })

  it('started on a Saturday has Monday as its first day', () => {
    expect(judge({ mulai: '2026-11-21', anggaran: 3 }, '2026-11-23')).toMatchObject({ terpakai: 1, batas: '2026-11-25' })
  })

  it('does not move over a weekend', () => {
    expect(judge({}, '2026-11-27').terpakai).toBe(judge({}, '2026-11-29').terpakai)
  })

  it('stands still once it has ended', () => {
    expect(judge({ status: 'TERPENUHI', selesai: '2026-11-26' }, '2027-03-01')).toMatchObject({ terpakai: 3, sisa: 11, lewat: 0 })
  })

  it('keeps its start when 60 days become 14', () => {
    expect(judge({ anggaran: 60 }, '2026-11-30').batas).toBe('2027-02-22')
    expect(judge({ anggaran: 14 }, '2026-11-30')).toMatchObject({ batas: '2026-12-11', terpakai: 5, sisa: 9 })
  })

  it('names a date past the loaded calendar an estimate', () => {
    expect(judge({ mulai: '2027-11-01', anggaran: 60 }, '2027-11-02').perkiraan).toBe(true)
    expect(judge({ mulai: '2027-11-01', anggaran: 14 }, '2027-11-02').perkiraan).toBe(false)
  })
})

describe('a pause', () => {
  const asked = { mulai: '2026-11-26', selesai: null }
  const answered = { mulai: '2026-11-26', selesai: '2026-12-02' }

  it('has no due date while it lasts, and uses nothing up', () => {
    expect(judge({ status: 'JEDA', jeda: [asked] }, '2026-12-01')).toEqual({
      terpakai: 3,
      sisa: 11,
      lewat: 0,
      batas: null,
      perkiraan: false,
    })
  })

  it('asked on 26 November, answered on 2 December, leaves 14 days due on 17 December 2026', () => {
    expect(judge({ jeda: [answered] }, '2026-12-02')).toMatchObject({ terpakai: 3, sisa: 11, batas: '2026-12-17' })
    expect(judge({ jeda: [answered] }, '2026-12-03')).toMatchObject({ terpakai: 4, sisa: 10 })
  })

  it('is counted twice when there are two', () => {
    const second = { mulai: '2026-12-04', selesai: '2026-12-08' }
    // Two working days (7 and 8 December) lie in the second pause.
    expect(judge({ jeda: [answered, second] }, '2026-12-09').batas).toBe('2026-12-21')
  })

  it('answered on the day of the question costs nothing', () => {
    expect(judge({ jeda: [{ mulai: '2026-11-26', selesai: '2026-11-26' }] }, '2026-11-27').batas).toBe('2026-12-11')
  })

  it('over Idulfitri 2026 moves the limit by the working days inside it only', () => {
    const idulfitri = [{ mulai: '2026-03-16', selesai: '2026-03-26' }]
    // 17, 25 and 26 March were working days; Nyepi, Idulfitri and its leave were not.
    const plain = judge({ mulai: '2026-03-13', anggaran: 5 }, '2026-03-27').batas
    expect(plain).toBe('2026-03-27')
    expect(judge({ mulai: '2026-03-13', anggaran: 5, jeda: idulfitri }, '2026-03-27')).toMatchObject({ terpakai: 2, batas: '2026-04-01' })
  })

  it('that comes after the limit changes no due date', () => {
    expect(judge({ jeda: [{ mulai: '2026-12-14', selesai: null }] }, '2026-12-15')).toMatchObject({ batas: '2026-12-11', lewat: 1 })
  })
})

describe('the strip', () => {
  it('has one cell a working day: used, today, left', () => {
    expect(kinds({ anggaran: 5 }, '2026-11-25')).toEqual(['used', 'today', 'left', 'left', 'left'])
    expect(kinds({ anggaran: 5 }, '2026-11-23')).toEqual(['left', 'left', 'left', 'left', 'left'])
  })

  it('shows no "today" on a weekend', () => {
    expect(kinds({ anggaran: 6 }, '2026-11-28')).toEqual(['used', 'used', 'used', 'used', 'left', 'left'])
  })

  it('marks where a weekend or holiday lies between two cells', () => {
    const gaps = stripTenggat(clock({ anggaran: 6 }), '2026-11-23', KALENDER).map((cell) => cell.gapBefore)
    expect(gaps).toEqual([false, false, false, false, true, false])
  })

  it('goes on past the limit when late', () => {
    expect(kinds({ anggaran: 2 }, '2026-11-27')).toEqual(['used', 'used', 'over', 'over'])
  })

  it('draws the days of a pause and still holds the whole budget', () => {
    const cells = kinds({ anggaran: 5, jeda: [{ mulai: '2026-11-24', selesai: '2026-11-26' }] }, '2026-11-27')
    expect(cells).toEqual(['used', 'paused', 'paused', 'today', 'left', 'left', 'left'])
    expect(cells.filter((kind) => kind !== 'paused')).toHaveLength(5)
  })

  it('shows what is left behind an open pause without promising its days', () => {
    expect(kinds({ anggaran: 4, status: 'JEDA', jeda: [{ mulai: '2026-11-24', selesai: null }] }, '2026-11-26')).toEqual([
      'used',
      'paused',
      'paused',
      'left',
      'left',
      'left',
    ])
  })

  it('ends with the day the clock ended', () => {
    expect(kinds({ anggaran: 4, status: 'TERPENUHI', selesai: '2026-11-25' }, '2027-01-10')).toEqual(['used', 'used', 'left', 'left'])
  })
})
