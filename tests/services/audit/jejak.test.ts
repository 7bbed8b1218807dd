import { appendFile, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { beforeEach, describe, expect, it } from '@jest/globals'
import { anchorJejak } from '@/lib/data/jangkar'
import { inTransaction } from '@/lib/data/transaction'
import { runAt } from '@/lib/infra/clock'
import { verifyJejak } from '@/lib/services/audit/verify-jejak'
import { linesOf } from '@/lib/services/audit/verify-lines'
import { testDatabase } from '@/tests/support/database'

const database = testDatabase()

const act = (tindakan: string) => inTransaction(async ({ audit }) => audit({ aktor: 'sistem', tindakan, objek: 'uji', rincian: { n: 1 } }))
const anchorFile = () => path.join(database.dataDir, 'rahasia', 'jangkar-audit.jsonl')
const MINUTE = 60_000
const ago = (minutes: number) => new Date(Date.now() - minutes * MINUTE)

beforeEach(async () => {
  // No anchor comes by itself for a minute from here.
  await anchorJejak()
  await database.queryAsAdmin('TRUNCATE "jejakAudit", "jangkarAudit"')
  await rm(anchorFile(), { force: true })
  for (const tindakan of ['SATU', 'DUA', 'TIGA', 'EMPAT', 'LIMA']) await act(tindakan)
})

describe('the audit chain', () => {
  it('is whole when nobody touched it', async () => {
    expect(await verifyJejak()).toMatchObject({ ok: true, baris: 5 })
  })

  it.each([
    ['a changed actor', `UPDATE "jejakAudit" SET aktor = 'lain' WHERE nomor = 3`, 3n],
    ['a changed detail', `UPDATE "jejakAudit" SET rincian = '{"n":2}' WHERE nomor = 2`, 2n],
    ['a changed time', `UPDATE "jejakAudit" SET "dibuatAt" = "dibuatAt" + interval '1 second' WHERE nomor = 4`, 4n],
    ['a removed row', 'DELETE FROM "jejakAudit" WHERE nomor = 2', 2n],
    [
      'a row put in at the end',
      `INSERT INTO "jejakAudit" SELECT 6, now(), 'x', 'y', 'z', '{}', mac, repeat('a', 64), "kunciId" FROM "jejakAudit" WHERE nomor = 5`,
      6n,
    ],
    [
      'a row put in before the first',
      `INSERT INTO "jejakAudit" SELECT -1, now(), 'x', 'y', 'z', '{}', mac, repeat('b', 64), "kunciId" FROM "jejakAudit" WHERE nomor = 5`,
      -1n,
    ],
    [
      'two rows changed about',
      `UPDATE "jejakAudit" SET nomor = CASE nomor WHEN 2 THEN -3 ELSE -2 END WHERE nomor IN (2, 3); UPDATE "jejakAudit" SET nomor = -nomor WHERE nomor < 0`,
      2n,
    ],
    [
      'a middle part numbered anew after a removal',
      `DELETE FROM "jejakAudit" WHERE nomor = 3; UPDATE "jejakAudit" SET nomor = 3 WHERE nomor = 4; UPDATE "jejakAudit" SET nomor = 4 WHERE nomor = 5`,
      3n,
    ],
  ])('names the first broken row after %s by the database owner', async (_what, sql, nomor) => {
    for (const statement of sql.split('; ')) await database.queryAsAdmin(statement)
    expect(await verifyJejak()).toMatchObject({ ok: false, nomor })
  })

  it('names every break in a line of its own and the first one last, and goes on behind a junk row', async () => {
    await database.queryAsAdmin(`UPDATE "jejakAudit" SET aktor = 'lain' WHERE nomor IN (2, 4)`)
    await database.queryAsApp(`INSERT INTO "jejakAudit" VALUES (6, now(), 'x', 'y', 'z', '{}', '00', '00', 'deadbeef')`)
    const lines = linesOf(await verifyJejak())
    expect(lines).toEqual([
      'jejakAudit: rusak pada baris 4 (isi tidak sesuai dengan sandinya)',
      'jejakAudit: rusak pada baris 6 (tidak menyambung ke baris sebelumnya)',
      'jejakAudit: rusak pada baris 2 (isi tidak sesuai dengan sandinya)',
    ])
    await act('SESUDAH')
    await database.queryAsAdmin(`UPDATE "jejakAudit" SET objek = 'lain' WHERE nomor = 7`)
    expect(linesOf(await verifyJejak())).toContain('jejakAudit: rusak pada baris 7 (isi tidak sesuai dengan sandinya)')
  })

  it('finds a chain the owner computed anew without the key, from the middle or as a whole', async () => {
    const rewrite = (from: number) => `WITH RECURSIVE baru AS (
      SELECT nomor, "macLalu" AS lalu, encode(sha256(convert_to('kunci lain' || nomor || "macLalu", 'UTF8')), 'hex') AS mac FROM "jejakAudit" WHERE nomor = ${from}
      UNION ALL SELECT j.nomor, b.mac, encode(sha256(convert_to('kunci lain' || j.nomor || b.mac, 'UTF8')), 'hex') FROM "jejakAudit" j JOIN baru b ON j.nomor = b.nomor + 1)
      UPDATE "jejakAudit" j SET "macLalu" = b.lalu, mac = b.mac, aktor = 'orang lain' FROM baru b WHERE j.nomor = b.nomor`
    await database.queryAsAdmin(rewrite(4))
    expect(await verifyJejak()).toMatchObject({ ok: false, nomor: 4n, alasan: 'isi tidak sesuai dengan sandinya' })
    await database.queryAsAdmin(rewrite(1))
    expect(await verifyJejak()).toMatchObject({ ok: false, nomor: 1n })
  })

  it('finds a chain that was emptied, or begun anew, after an anchor', async () => {
    await anchorJejak()
    await database.queryAsAdmin('TRUNCATE "jejakAudit"')
    expect(await verifyJejak()).toMatchObject({ ok: false, nomor: 1n })
    await act('MULAI LAGI')
    expect(await verifyJejak()).toMatchObject({ ok: false, nomor: 2n })
  })

  it('finds a tail the owner cut off past the last anchor, and cannot without one', async () => {
    await database.queryAsAdmin('DELETE FROM "jejakAudit" WHERE nomor > 4')
    expect(await verifyJejak()).toMatchObject({ ok: true, baris: 4 })
    await act('LIMA LAGI')
    await anchorJejak()
    await database.queryAsAdmin('DELETE FROM "jejakAudit" WHERE nomor > 3')
    expect(linesOf(await verifyJejak())).toEqual(['jejakAudit: rusak pada baris 4 (ekor terpotong: jangkar terakhir ada di baris 5)'])
  })

  it('finds a chain that was rewritten from an anchored row on, even with the right key', async () => {
    await anchorJejak()
    await database.queryAsAdmin('DELETE FROM "jejakAudit" WHERE nomor > 4')
    await act('DITULIS ULANG')
    expect(await verifyJejak()).toMatchObject({ ok: false, nomor: 5n, alasan: 'berbeda dari jangkar' })
  })

  it('stays whole under fifty writers at once', async () => {
    await Promise.all(Array.from({ length: 50 }, (_, i) => act(`SERENTAK ${i}`)))
    expect(await verifyJejak()).toMatchObject({ ok: true, baris: 55 })
  })

  it('holds nothing of an act that was rolled back', async () => {
    await expect(
      inTransaction(async ({ audit }) => {
        audit({ aktor: 'x', tindakan: 'BATAL', objek: 'y' })
        throw new Error('batal')
      }),
    ).rejects.toThrow('batal')
    expect(await verifyJejak()).toMatchObject({ ok: true, baris: 5 })
  })
})

describe('anchors', () => {
  const lines = async () => (await readFile(anchorFile(), 'utf8')).split('\n').filter(Boolean)

  it('lie beside the keys, one for each head that moved, however many processes write them', async () => {
    await Promise.all(Array.from({ length: 8 }, () => anchorJejak()))
    await act('ENAM')
    await Promise.all(Array.from({ length: 8 }, () => anchorJejak()))
    const anchors = (await lines()).map((line) => JSON.parse(line) as { urutan: number; nomor: string })
    expect(anchors.map(({ urutan, nomor }) => [urutan, nomor])).toEqual([
      [1, '5'],
      [2, '6'],
    ])
    expect(await database.queryAsAdmin('SELECT urutan::int, nomor::int FROM "jangkarAudit"')).toEqual([{ urutan: 2, nomor: 6 }])
  })

  it('are written at once by an act of custody', async () => {
    await inTransaction(async ({ audit }) =>
      audit({ aktor: 'sistem', tindakan: 'UJI', objek: 'petugas:019aa0c0-0000-7000-8000-000000000001' }),
    )
    expect(await lines()).toHaveLength(1)
  })

  it('are read over where a crash left half of one, and the next begins a line of its own', async () => {
    await anchorJejak()
    await appendFile(anchorFile(), '{"urutan":2,"at":"2026')
    expect(await verifyJejak()).toMatchObject({ ok: true, baris: 5 })
    await act('ENAM')
    await anchorJejak()
    expect(await verifyJejak()).toMatchObject({ ok: true, baris: 6 })
    expect(await lines()).toHaveLength(3)
  })

  it.each([
    ['one in the middle is gone', (all: string[]) => [all[0], all[2]], /jangkar 2 sampai 2 hilang/],
    ['the last ones are gone', (all: string[]) => [all[0]], /jangkar 2 sampai 3 hilang/],
    ['the file is gone', () => [], /jangkar 1 sampai 3 hilang/],
    [
      'one was changed',
      (all: string[]) => [all[0], all[1]?.replace(/"nomor":"\d+"/, '"nomor":"2"'), all[2]],
      /jangkar 2 tidak sesuai dengan sandinya/,
    ],
    [
      'one was made without the key',
      (all: string[]) => [...all, '{"urutan":4,"at":"x","nomor":"5","mac":"00","kunciId":"deadbeef","macJangkar":"00"}'],
      /jangkar 4 tidak sesuai dengan sandinya/,
    ],
  ])('are missed when %s', async (_what, change: (all: string[]) => (string | undefined)[], found) => {
    for (const tindakan of ['ENAM', 'TUJUH', 'DELAPAN']) {
      await act(tindakan)
      await anchorJejak()
    }
    await writeFile(
      anchorFile(),
      change(await lines())
        .map((line) => `${line}\n`)
        .join(''),
    )
    expect(linesOf(await verifyJejak()).join('\n')).toMatch(found)
  })

  it('that stop are told by the first row they do not reach, once its two minutes are over', async () => {
    await database.queryAsAdmin('TRUNCATE "jejakAudit"')
    await runAt(ago(30), () => act('SATU'))
    await anchorJejak()
    await runAt(ago(29), () => act('DUA'))
    expect(linesOf(await verifyJejak())).toEqual(['jejakAudit: 2 baris utuh'])
    await act('TIGA')
    expect(linesOf(await verifyJejak())).toEqual(['jejakAudit: 3 baris utuh'])
    await runAt(ago(20), () => act('EMPAT'))
    expect(linesOf(await verifyJejak())).toEqual(['jejakAudit: tanpa jangkar sejak baris 2'])
    await anchorJejak()
    expect(linesOf(await verifyJejak())).toEqual(['jejakAudit: 4 baris utuh'])
  })
})
