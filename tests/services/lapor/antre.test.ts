import { afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { db } from '@/lib/infra/db'
import { newKunciKirim } from '@/lib/infra/kode'
import { doLangkah } from '@/lib/services/langkah/do-langkah'
import { petugasOf, seedOffice } from '@/tests/builders/kantor'
import { kirim, targetOf } from '@/tests/builders/kasus'
import { testDatabase } from '@/tests/support/database'
import { refusal } from '@/tests/support/refusal'

const database = testDatabase()

/** Longer than the application's login waits for a row (2 s). */
const LAMA = 4_000

/** The line everybody who writes stands in (lib/data/jejak-audit.ts). */
const RANTAI = 'SELECT pg_advisory_xact_lock(72707370)'

let client: pg.Client
beforeAll(() => seedOffice())
afterEach(() => client.end())

/** Holds what `sql` takes for a while, as a busy server would. */
async function hold(sql: string, values: readonly unknown[] = []): Promise<Promise<void>> {
  client = new pg.Client({ connectionString: database.adminUrl })
  await client.connect()
  await client.query('BEGIN')
  await client.query(sql, [...values])
  return sleep(LAMA).then(async () => void (await client.query('ROLLBACK')))
}

describe('a report that has to wait for others', () => {
  it('waits in the line of the audit trail for longer than for a row', async () => {
    const released = hold(RANTAI)
    const { pengaduanId } = await kirim()
    await released
    expect(await db.pengaduan.count({ where: { id: pengaduanId } })).toBe(1)
  })

  it('clicked twice on a busy server is one case with one receipt', async () => {
    const kunciKirim = newKunciKirim()
    const before = await db.pengaduan.count()
    const released = hold(RANTAI)
    await sleep(200)
    const receipts = await Promise.all(Array.from({ length: 3 }, () => kirim({ kunciKirim, materi: { samaran: 'kumbang_sama' } })))
    await released
    expect(new Set(receipts.map((receipt) => JSON.stringify(receipt))).size).toBe(1)
    expect(await db.pengaduan.count()).toBe(before + 1)
  })
})

describe('a step whose case somebody else holds', () => {
  it('is refused for now, in words, and changes nothing', async () => {
    const { pengaduanId } = await kirim()
    const before = await db.pengaduan.findUniqueOrThrow({ where: { id: pengaduanId } })
    const released = hold('SELECT 1 FROM "pengaduan" WHERE "id" = $1 FOR UPDATE', [pengaduanId])
    await sleep(200)
    const act = doLangkah(await petugasOf('verifikator'), 'AMBIL', await targetOf(pengaduanId))
    expect(await refusal(act)).toBe('UNAVAILABLE SIBUK')
    await released
    expect(await db.pengaduan.findUniqueOrThrow({ where: { id: pengaduanId } })).toEqual(before)
  })
})
