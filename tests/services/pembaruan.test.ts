import { beforeAll, describe, expect, it, jest } from '@jest/globals'
import { db } from '@/lib/infra/db'
import { verifyJejak } from '@/lib/services/audit/verify-jejak'
import { getKasus } from '@/lib/services/staf/get-kasus'
import { listOrangDemo } from '@/tests/builders/demo'
import { kirim } from '@/tests/builders/kasus'
import { pengaduanScope } from '@/lib/data/scope'
import { demoDatabase, testDatabase } from '@/tests/support/database'
import { keepDemo, readDemo, upgradeDemo, VERSI_TERSIMPAN, type DemoTersimpan } from '@/tests/support/demo-tersimpan'

jest.setTimeout(240_000)

/** At a release: KUMBANG_SIMPAN_DEMO=<version> npm test -- tests/services/pembaruan writes the demo of this build down. */
const baru = process.env.KUMBANG_SIMPAN_DEMO
const database = baru ? demoDatabase() : testDatabase()

const KEPT = baru ? [baru] : VERSI_TERSIMPAN

describe.each(KEPT)('the demo of %s, brought up to this build', (versi) => {
  let demo: DemoTersimpan
  beforeAll(async () => {
    if (baru) await keepDemo(baru, database)
    demo = readDemo(versi)
    await upgradeDemo(demo, database)
  })

  it('has every row it had', async () => {
    const counted = await Promise.all(
      demo.tabel.map(async ({ nama }) => [nama, Number((await database.queryAsAdmin(`SELECT count(*) AS n FROM "${nama}"`))[0]?.n)]),
    )
    const lost = demo.tabel.filter(({ nama, baris }) => Number(counted.find(([name]) => name === nama)?.[1]) < baris.length)
    expect(lost.map(({ nama }) => nama)).toEqual([])
    expect(demo.tabel.find(({ nama }) => nama === 'pengaduan')?.baris.length).toBeGreaterThan(30)
  })

  it('has an audit trail without a break', async () => {
    expect(await verifyJejak()).toMatchObject({ ok: true, baris: await db.jejakAudit.count() })
  })

  it('opens for everybody the cases he may know of, sealed words and all', async () => {
    const seen = new Set<string>()
    for (const petugas of await listOrangDemo()) {
      const rows = await db.pengaduan.findMany({ where: pengaduanScope(petugas), select: { id: true }, take: 4, orderBy: { id: 'asc' } })
      for (const { id } of rows) seen.add((await getKasus(petugas, id)).id)
    }
    expect(seen.size).toBeGreaterThan(10)
  })

  it('takes the next report', async () => {
    const before = await db.pengaduan.count()
    await kirim()
    expect(await db.pengaduan.count()).toBe(before + 1)
  })
})

it('is kept in a file smaller than a megabyte', async () => {
  const { statSync } = await import('node:fs')
  for (const versi of VERSI_TERSIMPAN) expect(statSync(`tests/fixtures/demo/${versi}.json.gz`).size).toBeLessThan(1_000_000)
})
