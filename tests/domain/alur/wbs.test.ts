import { describe, expect, it } from '@jest/globals'
import { assertLangkah, availableLangkah, judgeLangkah, tableOf, type Langkah } from '@/lib/domain/alur/engine'
import { GUARDS } from '@/lib/domain/alur/guards'
import { SETELAN_WBS } from '@/lib/domain/alur/setelan-wbs'
import type { Fakta, Pelaku } from '@/lib/domain/alur/types'
import { WBS, type LangkahWbs } from '@/lib/domain/alur/wbs'
import { PERAN } from '@/lib/domain/auth/peran'
import { AppError } from '@/lib/domain/errors'
import { STATUS, STATUS_AKHIR, type Status } from '@/lib/domain/pengaduan/status'
import { GAGAL, HARAPAN, LULUS, LULUS_KHUSUS, SAYA } from './harapan-wbs'

const PELAKU: readonly Pelaku[] = [...PERAN, 'PELAPOR', 'SISTEM']
const LANGKAH = Object.keys(HARAPAN) as LangkahWbs[]

const factsFor = (langkah: string, status: Status, values: Partial<Fakta> = {}): Fakta => ({ ...LULUS, status, ...LULUS_KHUSUS[langkah], ...values })
const actor = (pelaku: Pelaku) => ({ petugasId: PERAN.some((peran) => peran === pelaku) ? SAYA : null, unitId: null, sebagai: [pelaku] })

/** What assertLangkah says: the new status, or the refusal with the conditions it names. */
function attempt(langkah: string, facts: Fakta, pelaku: Pelaku): string {
  try {
    return assertLangkah('WBS', langkah as Langkah, facts, actor(pelaku)).ke
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return [error.code, ...error.details].join(' ')
  }
}

/** What the list that draws the buttons says of the same step. */
function offered(langkah: string, facts: Fakta, pelaku: Pelaku): string {
  const found = availableLangkah('WBS', facts, actor(pelaku)).filter((step) => step.langkah === langkah)
  if (found.length > 1) return 'offered twice'
  const step = found[0]
  if (!step) return 'not offered'
  return step.boleh ? 'offered' : ['held back', ...step.gagal].join(' ')
}

function expected(langkah: string, status: Status, pelaku: Pelaku): string {
  const row = HARAPAN[langkah]
  if (!row?.oleh.includes(pelaku)) return 'FORBIDDEN'
  return row.dari.includes(status) ? (row.ke ?? status) : 'INVALID_TRANSITION'
}

describe('the table of the WBS procedure', () => {
  it('has the steps of the handbook and no others', () => {
    expect(Object.keys(WBS).sort()).toEqual([...LANGKAH].sort())
  })

  it.each(LANGKAH)('%s: conditions, notices and clocks are those of the handbook', (langkah) => {
    const row = HARAPAN[langkah]
    const { syarat, kabar, tenggat } = WBS[langkah]
    expect([...syarat].sort()).toEqual([...(row?.syarat ?? [])].sort())
    expect([...kabar].sort()).toEqual([...(row?.pelapor ? ['PELAPOR'] : []), ...(row?.kabar ?? [])].sort())
    expect(tenggat).toEqual(row?.tenggat ?? {})
  })

  it('runs on the days of the service standard', () => {
    expect(SETELAN_WBS.anggaran).toEqual({ VERIFIKASI: 3, PENILAIAN: 2, PENYELESAIAN: 60, KELENGKAPAN: 10 })
    expect(SETELAN_WBS.TIDAK_BERKADAR).toBe(14)
    expect([SETELAN_WBS.jedaMaksimum, SETELAN_WBS.timMinimum, SETELAN_WBS.jedaTayang]).toEqual([2, 2, 3])
    expect([SETELAN_WBS.buktiMaksimum, SETELAN_WBS.ukuranBukti]).toEqual([5, 1024 * 1024])
  })
})

describe.each(LANGKAH)('step %s', (langkah) => {
  it('is open to exactly the right posts in exactly the right statuses, for the button and the click alike', () => {
    const outcomes: string[] = []
    const wanted: string[] = []
    for (const status of STATUS) {
      const facts = factsFor(langkah, status)
      for (const pelaku of PELAKU) {
        const answer = expected(langkah, status, pelaku)
        const button = STATUS.some((s) => s === answer) ? 'offered' : 'not offered'
        outcomes.push(`${status} ${pelaku}: ${attempt(langkah, facts, pelaku)}, ${offered(langkah, facts, pelaku)}`)
        wanted.push(`${status} ${pelaku}: ${answer}, ${button}`)
      }
    }
    expect(outcomes).toEqual(wanted)
    expect(outcomes).toHaveLength(STATUS.length * PELAKU.length)
  })
})

const BROKEN = LANGKAH.flatMap((langkah) =>
  (HARAPAN[langkah]?.syarat ?? []).flatMap((guard) => (GAGAL[guard] ?? []).map((broken, i) => [langkah, guard, i, broken] as const)),
)

describe('a condition that does not hold', () => {
  it.each(BROKEN)('holds back %s, and is named: %s (%d)', (langkah, guard, _, broken) => {
    const row = HARAPAN[langkah]
    const status = row?.dari[0] ?? 'TERKIRIM'
    const facts = factsFor(langkah, status, broken.fakta)
    const bound = row?.oleh.filter((pelaku) => !broken.oleh || broken.oleh === pelaku) ?? []
    expect(bound.length).toBeGreaterThan(0)
    for (const pelaku of bound) {
      expect(attempt(langkah, facts, pelaku).split(' ')).toEqual(expect.arrayContaining(['GUARD_FAILED', guard]))
      expect(offered(langkah, facts, pelaku).split(' ')).toEqual(expect.arrayContaining(['held', 'back', guard]))
    }
    for (const pelaku of row?.oleh.filter((p) => !bound.includes(p)) ?? []) expect(attempt(langkah, facts, pelaku)).toBe(row?.ke ?? status)
  })
})

describe('conditions', () => {
  it('are each broken by at least one test, and each used by a step', () => {
    expect(Object.keys(GAGAL).sort()).toEqual(Object.keys(GUARDS).sort())
    expect([...new Set(Object.values(HARAPAN).flatMap((row) => row.syarat ?? []))].sort()).toEqual(Object.keys(GUARDS).sort())
  })

  it('allow a third stop of the clock to the Irban Khusus alone', () => {
    const facts = factsFor('MINTA_KELENGKAPAN', 'DIVERIFIKASI', { jumlahJeda: 2 })
    expect(attempt('MINTA_KELENGKAPAN', facts, 'IRBAN_KHUSUS')).toBe('MENUNGGU_PELAPOR')
    expect(attempt('MINTA_KELENGKAPAN', facts, 'VERIFIKATOR')).toBe('GUARD_FAILED JEDA_MASIH_BOLEH')
    expect(attempt('MINTA_KELENGKAPAN', { ...facts, jumlahJeda: 1 }, 'VERIFIKATOR')).toBe('MENUNGGU_PELAPOR')
  })
})

describe('the button and the click', () => {
  it('agree on every step under thousands of drawn facts', () => {
    let seed = 20_261_124
    const draw = (n: number) => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) % n
    const mutations = Object.values(GAGAL).flat().map((broken) => broken.fakta)
    const seen = new Set<string>()
    for (let i = 0; i < 4000; i += 1) {
      const langkah = LANGKAH[draw(LANGKAH.length)] ?? 'KIRIM'
      const status = (draw(3) === 0 ? STATUS[draw(STATUS.length)] : HARAPAN[langkah]?.dari[0]) ?? 'TERKIRIM'
      const pelaku = (draw(2) === 0 ? PELAKU[draw(PELAKU.length)] : HARAPAN[langkah]?.oleh[0]) ?? 'SISTEM'
      const facts = factsFor(langkah, status, { ...mutations[draw(mutations.length)], ...(draw(2) === 0 ? mutations[draw(mutations.length)] : {}) })
      const [code, ...guards] = attempt(langkah, facts, pelaku).split(' ')
      const button = offered(langkah, facts, pelaku)
      const wanted = code === 'GUARD_FAILED' ? ['held back', ...guards].join(' ') : STATUS.some((s) => s === code) ? 'offered' : 'not offered'
      expect(`${langkah} ${status} ${pelaku} ${button}`).toBe(`${langkah} ${status} ${pelaku} ${wanted}`)
      seen.add(code ?? '')
    }
    expect([...seen]).toEqual(expect.arrayContaining(['GUARD_FAILED', 'FORBIDDEN', 'INVALID_TRANSITION', 'SELESAI']))
  })
})

describe('the way through the procedure', () => {
  const moves = Object.values(WBS).filter((row) => row.ke !== null)
  const next = (status: Status) => moves.filter((row) => (row.dari as readonly Status[]).includes(status)).map((row) => row.ke as Status)

  function reachable(from: Status): ReadonlySet<Status> {
    const found = new Set<Status>([from])
    for (const status of found) for (const to of next(status)) found.add(to)
    return found
  }

  it('reaches every status of the WBS from the first one', () => {
    expect([...reachable('TERKIRIM')].sort()).toEqual([
      'DALAM_PEMERIKSAAN', 'DIARSIPKAN', 'DICABUT', 'DIJAWAB', 'DILIMPAHKAN', 'DINILAI', 'DIVERIFIKASI', 'JAWABAN_DIPERIKSA', 'JAWABAN_DISETUJUI',
      'JAWABAN_DISUSUN', 'LHP_DISUSUN', 'LHP_FINAL', 'MENUNGGU_PELAPOR', 'PEMERIKSAAN_DIRENCANAKAN', 'SELESAI', 'TERDAFTAR', 'TERKIRIM',
    ])
  })

  it('leads from every open status to an answer, and out of no final one', () => {
    for (const status of reachable('TERKIRIM')) {
      if (STATUS_AKHIR.includes(status)) expect(next(status)).toEqual([])
      else expect([...reachable(status)]).toContain('SELESAI')
    }
  })

  it('touches no status that belongs to the other procedures', () => {
    const used = new Set(Object.entries(WBS).filter(([name]) => name !== 'BUKA_IDENTITAS').flatMap(([, row]) => [...row.dari, ...(row.ke ? [row.ke] : [])]))
    expect([...used].filter((status) => !reachable('TERKIRIM').has(status))).toEqual([])
  })
})

describe('what is unknown', () => {
  it('is refused: layanan, step, post', () => {
    const facts = factsFor('AMBIL', 'TERDAFTAR')
    for (const layanan of ['SP4N', 'LAIN', 'constructor']) expect(() => tableOf(layanan as 'WBS')).toThrow('FORBIDDEN')
    for (const langkah of ['TERBANG', 'constructor', 'toString', '__proto__', '']) {
      expect(judgeLangkah('WBS', langkah, facts, { petugasId: SAYA, unitId: null, sebagai: ['VERIFIKATOR'] })).toEqual({ ok: false, code: 'INVALID_TRANSITION', gagal: [] })
    }
    expect(attempt('AMBIL', facts, 'DEWA' as Pelaku)).toBe('FORBIDDEN')
    expect(judgeLangkah('WBS', 'AMBIL', facts, { petugasId: SAYA, unitId: null, sebagai: [] })).toMatchObject({ code: 'FORBIDDEN' })
  })
})
