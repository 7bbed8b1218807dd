import { describe, expect, it } from '@jest/globals'
import { assertLangkah, availableLangkah, type Langkah } from '@/lib/domain/alur/engine'
import type { Fakta, Pelaku, Transition } from '@/lib/domain/alur/types'
import { PERAN } from '@/lib/domain/auth/peran'
import { AppError } from '@/lib/domain/errors'
import type { Layanan } from '@/lib/domain/layanan'
import { STATUS, STATUS_AKHIR, type Status } from '@/lib/domain/pengaduan/status'
import type { Harapan } from './harapan-wbs'

/** A procedure written down a second time, by hand, with the facts under which each condition holds and breaks. */
export type AlurDiharapkan = Readonly<{
  layanan: Layanan
  table: Readonly<Record<string, Transition>>
  harapan: Readonly<Record<string, Harapan>>
  lulus: Omit<Fakta, 'status'>
  lulusKhusus: Readonly<Record<string, Partial<Fakta>>>
  gagal: Readonly<Record<string, readonly Readonly<{ fakta: Partial<Fakta>; oleh?: Pelaku }>[]>>
  saya: string
  unitSaya: string | null
  statuses: readonly Status[]
}>

const PELAKU: readonly Pelaku[] = [...PERAN, 'PELAPOR', 'SISTEM']

/** What both the click and the button say of a step, in words. */
export function attempts({ layanan, lulus, lulusKhusus, saya, unitSaya }: AlurDiharapkan) {
  const facts = (langkah: string, status: Status, values: Partial<Fakta> = {}): Fakta => ({
    ...lulus,
    status,
    ...lulusKhusus[langkah],
    ...values,
  })
  const actor = (pelaku: Pelaku) => {
    const isPetugas = PERAN.some((peran) => peran === pelaku)
    return { petugasId: isPetugas ? saya : null, unitId: isPetugas ? unitSaya : null, sebagai: [pelaku] }
  }
  /** What assertLangkah says: the new status, or the refusal with the conditions it names. */
  const attempt = (langkah: string, fakta: Fakta, pelaku: Pelaku): string => {
    try {
      return assertLangkah(layanan, langkah as Langkah, fakta, actor(pelaku)).ke
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      return [error.code, ...error.details].join(' ')
    }
  }
  /** What the list that draws the buttons says of the same step. */
  const offered = (langkah: string, fakta: Fakta, pelaku: Pelaku): string => {
    const found = availableLangkah(layanan, fakta, actor(pelaku)).filter((step) => step.langkah === langkah)
    if (found.length > 1) return 'offered twice'
    const step = found[0]
    if (!step) return 'not offered'
    return step.boleh ? 'offered' : ['held back', ...step.gagal].join(' ')
  }
  return { facts, attempt, offered }
}

function expected(harapan: AlurDiharapkan['harapan'], langkah: string, status: Status, pelaku: Pelaku): string {
  const row = harapan[langkah]
  if (!row?.oleh.includes(pelaku)) return 'FORBIDDEN'
  return row.dari.includes(status) ? (row.ke ?? status) : 'INVALID_TRANSITION'
}

function describeTable({ table, harapan, layanan }: AlurDiharapkan): void {
  describe(`the table of the ${layanan} procedure`, () => {
    it('has the steps of the handbook and no others', () => {
      expect(Object.keys(table).sort()).toEqual(Object.keys(harapan).sort())
    })

    it.each(Object.keys(harapan))('%s: conditions, notices and clocks are those of the handbook', (langkah) => {
      const row = harapan[langkah]
      const found = table[langkah]
      expect([...(found?.syarat ?? [])].sort()).toEqual([...(row?.syarat ?? [])].sort())
      expect([...(found?.kabar ?? [])].sort()).toEqual([...(row?.pelapor ? ['PELAPOR'] : []), ...(row?.kabar ?? [])].sort())
      expect(found?.tenggat).toEqual(row?.tenggat ?? {})
    })
  })
}

function describeMatrix(alur: AlurDiharapkan): void {
  const { facts, attempt, offered } = attempts(alur)
  describe.each(Object.keys(alur.harapan))(`step %s of ${alur.layanan}`, (langkah) => {
    it('is open to exactly the right posts in exactly the right statuses, for the button and the click alike', () => {
      const outcomes: string[] = []
      const wanted: string[] = []
      for (const status of STATUS) {
        const fakta = facts(langkah, status)
        for (const pelaku of PELAKU) {
          const answer = expected(alur.harapan, langkah, status, pelaku)
          const button = STATUS.some((s) => s === answer) ? 'offered' : 'not offered'
          outcomes.push(`${status} ${pelaku}: ${attempt(langkah, fakta, pelaku)}, ${offered(langkah, fakta, pelaku)}`)
          wanted.push(`${status} ${pelaku}: ${answer}, ${button}`)
        }
      }
      expect(outcomes).toEqual(wanted)
      expect(outcomes).toHaveLength(STATUS.length * PELAKU.length)
    })
  })
}

function describeConditions(alur: AlurDiharapkan): void {
  const { facts, attempt, offered } = attempts(alur)
  const broken = Object.entries(alur.harapan).flatMap(([langkah, row]) =>
    (row.syarat ?? []).flatMap((guard) => (alur.gagal[guard] ?? []).map((fault, i) => [langkah, guard, i, fault] as const)),
  )
  describe(`a condition of ${alur.layanan} that does not hold`, () => {
    it.each(broken)('holds back %s, and is named: %s (%d)', (langkah, guard, _, fault) => {
      const row = alur.harapan[langkah]
      const status = row?.dari[0] ?? 'TERKIRIM'
      const fakta = facts(langkah, status, fault.fakta)
      const bound = row?.oleh.filter((pelaku) => !fault.oleh || fault.oleh === pelaku) ?? []
      expect(bound.length).toBeGreaterThan(0)
      for (const pelaku of bound) {
        expect(attempt(langkah, fakta, pelaku).split(' ')).toEqual(expect.arrayContaining(['GUARD_FAILED', guard]))
        expect(offered(langkah, fakta, pelaku).split(' ')).toEqual(expect.arrayContaining(['held', 'back', guard]))
      }
      for (const pelaku of row?.oleh.filter((p) => !bound.includes(p)) ?? [])
        expect(attempt(langkah, fakta, pelaku)).toBe(row?.ke ?? status)
    })

    it('is broken by at least one test for every condition the handbook names', () => {
      const named = [...new Set(Object.values(alur.harapan).flatMap((row) => row.syarat ?? []))]
      expect(named.filter((guard) => (alur.gagal[guard] ?? []).length === 0)).toEqual([])
    })
  })
}

function describeAgreement(alur: AlurDiharapkan): void {
  const { facts, attempt, offered } = attempts(alur)
  const langkah = Object.keys(alur.harapan)
  it(`the button and the click of ${alur.layanan} agree on every step under thousands of drawn facts`, () => {
    let seed = 20_261_124
    // The upper part of the number: its last digits alternate, and would pair some steps with some facts only.
    const draw = (n: number) => Math.floor(((seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648) * n)
    const mutations = Object.values(alur.gagal)
      .flat()
      .map((fault) => fault.fakta)
    const seen = new Set<string>()
    for (let i = 0; i < 4000; i += 1) {
      const step = langkah[draw(langkah.length)] ?? 'KIRIM'
      const status = (draw(3) === 0 ? STATUS[draw(STATUS.length)] : alur.harapan[step]?.dari[0]) ?? 'TERKIRIM'
      const pelaku = (draw(2) === 0 ? PELAKU[draw(PELAKU.length)] : alur.harapan[step]?.oleh[0]) ?? 'SISTEM'
      const fakta = facts(step, status, {
        ...mutations[draw(mutations.length)],
        ...(draw(2) === 0 ? mutations[draw(mutations.length)] : {}),
      })
      const [code, ...guards] = attempt(step, fakta, pelaku).split(' ')
      const wanted =
        code === 'GUARD_FAILED' ? ['held back', ...guards].join(' ') : STATUS.some((s) => s === code) ? 'offered' : 'not offered'
      expect(`${step} ${status} ${pelaku} ${offered(step, fakta, pelaku)}`).toBe(`${step} ${status} ${pelaku} ${wanted}`)
      seen.add(code ?? '')
    }
    expect([...seen]).toEqual(expect.arrayContaining(['GUARD_FAILED', 'FORBIDDEN', 'INVALID_TRANSITION', 'SELESAI']))
  })
}

function describeWay({ table, statuses, layanan }: AlurDiharapkan): void {
  const moves = Object.values(table).filter((row) => row.ke !== null)
  const next = (status: Status) => moves.filter((row) => row.dari.includes(status)).map((row) => row.ke as Status)
  const reachable = (from: Status): ReadonlySet<Status> => {
    const found = new Set<Status>([from])
    for (const status of found) for (const to of next(status)) found.add(to)
    return found
  }
  describe(`the way through the ${layanan} procedure`, () => {
    it('reaches every status of it from the first one', () => {
      expect([...reachable('TERKIRIM')].sort()).toEqual([...statuses].sort())
    })

    it('leads from every open status to an answer, and out of no final one', () => {
      for (const status of reachable('TERKIRIM')) {
        if (STATUS_AKHIR.includes(status)) expect(next(status)).toEqual([])
        else expect([...reachable(status)]).toContain('SELESAI')
      }
    })

    it('touches no status that belongs to the other procedures', () => {
      const used = new Set(
        Object.entries(table)
          .filter(([name]) => name !== 'BUKA_IDENTITAS')
          .flatMap(([, row]) => [...row.dari, ...(row.ke ? [row.ke] : [])]),
      )
      expect([...used].filter((status) => !reachable('TERKIRIM').has(status))).toEqual([])
    })
  })
}

/** Everything that holds of any procedure: its table, the matrix of status, step and post, its conditions and its way. */
export function describeAlur(alur: AlurDiharapkan): void {
  describeTable(alur)
  describeMatrix(alur)
  describeConditions(alur)
  describeAgreement(alur)
  describeWay(alur)
}
