import { afterEach, describe, expect, it, jest } from '@jest/globals'
import pg from 'pg'
import { createTranslator } from 'next-intl'
import type { Kata } from '@/lib/domain/buku/teks-sel'
import { LAYANAN } from '@/lib/domain/layanan'
import { STANDAR } from '@/lib/domain/layanan/semua'
import { barisData } from '@/lib/domain/rekap/data-terbuka'
import { hitungBaris, hitungPer } from '@/lib/domain/rekap/hitung'
import { langkahJawab } from '@/lib/domain/rekap/jawab'
import { masaOf } from '@/lib/domain/rekap/masa'
import { countAngka } from '@/lib/data/angka-rekap'
import { countDisembunyikan, findTahunTayang } from '@/lib/data/publikasi'
import { runAt } from '@/lib/infra/clock'
import { id as messages } from '@/lib/i18n/id'
import { listTahunSembunyi } from '@/lib/services/publikasi/list-disembunyikan'
import { getDataCsv, getDataJson, getSkemaData } from '@/lib/services/rekap/get-data-terbuka'
import { getStatistik } from '@/lib/services/rekap/get-statistik'
import { listKantorStatistik, listSorotan, readStatistik } from '@/lib/services/rekap/statistik-publik'
import { angkaOf } from '@/tests/builders/rekap-angka'
import { readKasusUji } from '@/tests/builders/rekap-hitung'
import { demoDatabase } from '@/tests/support/database'
import { refusal } from '@/tests/support/refusal'

jest.mock('next-intl/server', () => {
  const { createTranslator: create } = jest.requireActual<typeof import('next-intl')>('next-intl')
  const { id } = jest.requireActual<typeof import('@/lib/i18n/id')>('@/lib/i18n/id')
  const getTranslations = async ({ namespace }: { namespace?: string }) =>
    create({ locale: 'id', messages: id, namespace: namespace as never })
  return { getTranslations }
})
const web = () => import('@/lib/web/unduh-data')

const database = demoDatabase()
const translate = createTranslator({ locale: 'id', messages })
const kata: Kata = (kode, nilai) => translate(kode as never, nilai as never)
const at = <T>(work: () => Promise<T>) => runAt(new Date('2027-01-12T03:00:00Z'), work)
/** Past the time for which figures are kept. */
const later = () => {
  const then = Date.now() + 11 * 60_000
  jest.spyOn(Date, 'now').mockImplementation(() => then)
}
afterEach(() => void jest.restoreAllMocks())

describe('the public figures of each layanan', () => {
  it.each(LAYANAN)('%s: are what a walk case by case gives', async (layanan) => {
    for (const masa of [masaOf(2026, 'Y1'), masaOf(2026, 'T3')]) {
      const cakupan = { pembaca: 'PUBLIK', layanan, masa, opd: null } as const
      const [angka, uji] = [await countAngka(cakupan), angkaOf(await readKasusUji(cakupan), masa.dari)]
      expect(hitungBaris(angka.semua)).toEqual(hitungBaris(uji.semua))
      for (const one of ['bulan', 'dugaan', 'kanal', 'topik'] as const) expect(hitungPer(angka, one)).toEqual(hitungPer(uji, one))
    }
  })

  it('count an answer where the procedure has one', () => {
    expect(LAYANAN.map((layanan) => langkahJawab(layanan))).toEqual([['SAMPAIKAN_JAWABAN'], ['SAMPAIKAN_JAWABAN'], ['UNGGAH_TANGGAPAN']])
  })

  it('are of those breakdowns its standard names, and of a secret one by the quarter', async () => {
    for (const layanan of LAYANAN) {
      const { terbitan } = await at(() => getStatistik(layanan, 2026))
      expect(Object.keys(terbitan?.statistik.rincian ?? {})).toEqual([...STANDAR[layanan].statistik])
      expect(terbitan?.statistik.kepuasan !== null).toBe(STANDAR[layanan].kepuasan)
      if (STANDAR[layanan].rahasia) expect(terbitan?.statistik.masa.every(({ sampai }) => sampai % 3 === 0)).toBe(true)
    }
  })

  it('do not change when every WBS case is classed the other way', async () => {
    // The counts behind them as well: with so few cases most of what is shown is hidden.
    const hitung = async () =>
      hitungBaris((await countAngka({ pembaca: 'PUBLIK', layanan: 'WBS', masa: masaOf(2026, 'Y1'), opd: null })).semua)
    const counted = await hitung()
    const before = await at(() => getStatistik('WBS', 2026))
    expect(before.terbitan?.statistik.tanggapan.jumlah).toBeGreaterThan(4)
    await database.queryAsAdmin(
      `UPDATE "pengaduan" SET kadar = (CASE kadar WHEN 'BERKADAR' THEN 'TIDAK_BERKADAR' ELSE 'BERKADAR' END)::"Kadar" WHERE kadar IS NOT NULL`,
    )
    await database.queryAsAdmin(
      `UPDATE "tenggat" SET anggaran = 1 WHERE jenis = 'PENYELESAIAN' AND "pengaduanId" IN (SELECT id FROM "pengaduan" WHERE layanan = 'WBS')`,
    )
    later()
    const after = await at(() => getStatistik('WBS', 2026))
    expect(after).toEqual(before)
    expect(await hitung()).toEqual(counted)
    expect(after.terbitan).not.toBe(before.terbitan)
  })

  it('are one and the same for page, front page and files', async () => {
    await at(async () => {
      const sorotan = await listSorotan(await listKantorStatistik())
      const json = JSON.parse(await getDataJson({ layanan: null, tahun: 2026 }, kata)) as { baris: unknown[]; penerbit: string[] }
      const rows = await Promise.all(LAYANAN.map(async (layanan) => (await getStatistik(layanan, 2026)).terbitan))
      expect(sorotan.map(({ statistik }) => statistik.terbitan)).toEqual(rows)
      expect(json.baris).toEqual(rows.flatMap((one) => (one ? barisData(one, kata) : [])))
      expect(json.penerbit.length).toBe(3)
    })
  })
})

describe('figures that cannot be counted', () => {
  /** The history is held by somebody else, so that whatever reads it is given up by the database. */
  async function broken<T>(work: () => Promise<T>): Promise<T> {
    const holder = new pg.Client({ connectionString: database.adminUrl })
    await holder.connect()
    await holder.query('BEGIN; LOCK TABLE "riwayat" IN ACCESS EXCLUSIVE MODE')
    try {
      return await work()
    } finally {
      await holder.end()
    }
  }

  it('are said to be so by a page, and refused for a while by a file', async () => {
    jest.spyOn(process.stderr, 'write').mockReturnValue(true)
    const { unduhData } = await web()
    await runAt(new Date('2026-08-12T03:00:00Z'), () =>
      broken(async () => {
        expect(await readStatistik('WBS', 2026)).toBeNull()
        const answer = await unduhData(new Request('https://lapor.contoh.go.id/statistik/data.csv?layanan=WBS&tahun=2026'), 'id', CSV)
        expect([answer.status, answer.headers.get('Retry-After'), answer.headers.get('Cache-Control')]).toEqual([503, '60', 'no-store'])
      }),
    )
  })

  it('stand as they were where there were any', async () => {
    const before = await at(() => getStatistik('DUMAS', 2026))
    later()
    expect(await broken(() => at(() => getStatistik('DUMAS', 2026)))).toEqual(before)
  })
})

const CSV = { akhiran: 'csv', jenis: 'text/csv', buat: getDataCsv } as const
const JSON_DATA = { akhiran: 'json', jenis: 'application/json', buat: getDataJson } as const

describe('the files', () => {
  const ask = async (query: string, headers: Record<string, string> = {}) => {
    const { unduhData } = await web()
    return at(() => unduhData(new Request(`https://lapor.contoh.go.id/statistik/data.csv${query}`, { headers }), 'id', CSV))
  }

  it('carry a tag, and are not sent again to whoever has them', async () => {
    const answer = await ask('?layanan=WBS&tahun=2026')
    const etag = answer.headers.get('ETag') ?? ''
    expect([answer.status, answer.headers.get('Content-Type'), answer.headers.get('Cache-Control')]).toEqual([
      200,
      'text/csv; charset=utf-8',
      'public, max-age=3600',
    ])
    expect(answer.headers.get('Content-Disposition')).toBe('attachment; filename="statistik-wbs-2026.csv"')
    expect(new Uint8Array(await answer.arrayBuffer()).slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]))
    for (const tag of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
      const again = await ask('?layanan=WBS&tahun=2026', { 'If-None-Match': tag })
      expect([tag, again.status, await again.text()]).toEqual([tag, 304, ''])
    }
    expect((await ask('?layanan=WBS&tahun=2026', { 'If-None-Match': '"x"' })).status).toBe(200)
    expect((await ask('?layanan=DUMAS&tahun=2026')).headers.get('ETag')).not.toBe(etag)
  })

  it('refuse what is no layanan or year, in words', async () => {
    for (const query of ['?layanan=wbs', '?tahun=26', '?layanan=PPID&tahun=2026']) {
      const answer = await ask(query)
      expect([query, answer.status, answer.headers.get('Content-Type')]).toEqual([query, 404, 'application/problem+json'])
    }
  })

  it('have a schema at their own address', async () => {
    const { unduhData, unduhSkema } = await web()
    const answer = await unduhSkema(new Request('https://lapor.contoh.go.id/statistik/skema.json'), 'id', getSkemaData)
    const skema = JSON.parse(await answer.text()) as Record<string, unknown>
    expect([answer.headers.get('Content-Type'), skema.$id]).toEqual([
      'application/schema+json; charset=utf-8',
      expect.stringMatching(/\/statistik\/skema\.json$/),
    ])
    const json = await at(() => unduhData(new Request('https://lapor.contoh.go.id/statistik/data.json?tahun=2026'), 'id', JSON_DATA))
    expect(JSON.parse(await json.text())).toMatchObject({ skema: skema.$id, lisensi: { nama: 'CC BY 4.0' } })
  })
})

describe('records that no longer show', () => {
  it('are counted by year and reason, those that never showed and those of this month left out', async () => {
    const rows = (await database.queryAsAdmin(
      `SELECT "alasanSembunyi" AS alasan, "diubahAt" AS at FROM "publikasi" WHERE status = 'DISEMBUNYIKAN' AND nomor IS NOT NULL`,
    )) as { alasan: string; at: Date }[]
    const all = await countDisembunyikan([...LAYANAN], new Date('2030-01-01T00:00:00Z'))
    expect(all.reduce((sum, { jumlah }) => sum + jumlah, 0)).toBe(rows.length)
    expect(await countDisembunyikan([...LAYANAN], new Date('2000-01-01T00:00:00Z'))).toEqual([])
    await database.queryAsAdmin(`UPDATE "publikasi" SET status = 'DISEMBUNYIKAN', "alasanSembunyi" = 'ETIKA' WHERE nomor IS NOT NULL`)
    const [one] = await countDisembunyikan(['WBS'], new Date('2030-01-01T00:00:00Z'))
    expect(one).toMatchObject({ tahun: 2026, alasan: 'ETIKA' })
    expect(await findTahunTayang([...LAYANAN])).toBe(2026)
    expect(await findTahunTayang([])).toBeNull()
    expect((await at(listTahunSembunyi)).map(({ tahun }) => tahun)).toEqual([2027, 2026])
    expect(JSON.stringify(await at(listTahunSembunyi))).not.toMatch(/"jumlah":[0-4][,}]|P-20/)
  })
})

describe('a layanan that is off', () => {
  it('appears in no figures, files or words about them', async () => {
    await database.queryAsAdmin(`UPDATE "instansi" SET "ditutupAt" = '2026-11-01T00:00:00Z' WHERE layanan = 'WBS'`)
    const open = await listKantorStatistik()
    expect(open.map(({ layanan }) => layanan)).toEqual(['DUMAS', 'SP4N'])
    expect(await refusal(at(() => getDataCsv({ layanan: 'WBS', tahun: 2026 }, kata)))).toBe('NOT_FOUND')
    const all = await at(async () => [
      await getDataCsv({ layanan: null, tahun: 2026 }, kata),
      await getDataJson({ layanan: null, tahun: 2026 }, kata),
      await getSkemaData(kata),
      JSON.stringify(await listSorotan(open)),
    ])
    for (const text of all) expect(text).not.toContain('WBS')
  })
})
