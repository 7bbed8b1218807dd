import { appendFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { beforeEach, describe, expect, it } from '@jest/globals'
import { inTransaction } from '@/lib/data/transaction'
import { anchorJejak } from '@/lib/services/audit/anchor'
import { verifyJejak } from '@/lib/services/audit/verify-jejak'
import { testDatabase } from '@/tests/support/database'

const database = testDatabase()

const act = (tindakan: string) => inTransaction(async ({ audit }) => audit({ aktor: 'sistem', tindakan, objek: 'uji', rincian: { n: 1 } }))

beforeEach(async () => {
  await database.queryAsAdmin('TRUNCATE "jejakAudit"')
  await rm(path.join(database.dataDir, 'jangkar-audit.jsonl'), { force: true })
  for (const tindakan of ['SATU', 'DUA', 'TIGA', 'EMPAT', 'LIMA']) await act(tindakan)
})

describe('the audit chain', () => {
  it('is whole when nobody touched it', async () => {
    expect(await verifyJejak()).toEqual({ ok: true, baris: 5 })
  })

  it.each([
    ['a changed actor', `UPDATE "jejakAudit" SET aktor = 'lain' WHERE nomor = 3`, 3n],
    ['a changed detail', `UPDATE "jejakAudit" SET rincian = '{"n":2}' WHERE nomor = 2`, 2n],
    ['a changed time', `UPDATE "jejakAudit" SET "dibuatAt" = "dibuatAt" + interval '1 second' WHERE nomor = 4`, 4n],
    ['a removed row', 'DELETE FROM "jejakAudit" WHERE nomor = 2', 2n],
    ['a row put in at the end', `INSERT INTO "jejakAudit" SELECT 6, now(), 'x', 'y', 'z', '{}', mac, repeat('a', 64), "kunciId" FROM "jejakAudit" WHERE nomor = 5`, 6n],
    ['two rows changed about', `UPDATE "jejakAudit" SET nomor = CASE nomor WHEN 2 THEN -3 ELSE -2 END WHERE nomor IN (2, 3); UPDATE "jejakAudit" SET nomor = -nomor WHERE nomor < 0`, 2n],
    ['a middle part numbered anew after a removal', `DELETE FROM "jejakAudit" WHERE nomor = 3; UPDATE "jejakAudit" SET nomor = 3 WHERE nomor = 4; UPDATE "jejakAudit" SET nomor = 4 WHERE nomor = 5`, 3n],
  ])('names the first broken row after %s by the database owner', async (_what, sql, nomor) => {
    for (const statement of sql.split('; ')) await database.queryAsAdmin(statement)
    expect(await verifyJejak()).toMatchObject({ ok: false, nomor })
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

  it('finds a tail that was cut back past the last anchor, and cannot without one', async () => {
    await database.queryAsAdmin('DELETE FROM "jejakAudit" WHERE nomor > 4')
    expect(await verifyJejak()).toEqual({ ok: true, baris: 4 })
    await act('LIMA LAGI')
    await anchorJejak()
    await database.queryAsAdmin('DELETE FROM "jejakAudit" WHERE nomor > 3')
    expect(await verifyJejak()).toMatchObject({ ok: false, nomor: 4n })
  })

  it('finds a chain that was rewritten from an anchored row on, even with the right key', async () => {
    await anchorJejak()
    await database.queryAsAdmin('DELETE FROM "jejakAudit" WHERE nomor > 4')
    await act('DITULIS ULANG')
    expect(await verifyJejak()).toMatchObject({ ok: false, nomor: 5n, alasan: 'berbeda dari jangkar' })
  })

  it('reads over an anchor line that a crash left half-written', async () => {
    await anchorJejak()
    await appendFile(path.join(database.dataDir, 'jangkar-audit.jsonl'), '{"at":"2026')
    expect(await verifyJejak()).toEqual({ ok: true, baris: 5 })
  })

  it('stays whole under fifty writers at once', async () => {
    await Promise.all(Array.from({ length: 50 }, (_, i) => act(`SERENTAK ${i}`)))
    expect(await verifyJejak()).toEqual({ ok: true, baris: 55 })
  })

  it('holds nothing of an act that was rolled back', async () => {
    await expect(inTransaction(async ({ audit }) => { audit({ aktor: 'x', tindakan: 'BATAL', objek: 'y' }); throw new Error('batal') })).rejects.toThrow('batal')
    expect(await verifyJejak()).toEqual({ ok: true, baris: 5 })
  })
})
